package dev.casebook.testsupport;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** Proves of a consumer that an event which comes twice has one effect. */
public final class Repeated {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Repeated() {}

    /**
     * Publishes the event, and again after it took effect.
     *
     * @param marker publishes something with the event's key that changes no effect, and tells whether it has been taken;
     *     since events of one key arrive in order, the event before it has been taken then
     * @param effect shows all that the event may have changed, times of change included
     * @return the effect
     * @throws AssertionError if the second time had an effect too
     */
    public static <T> T once(String topic, TestEvent event, Supplier<BooleanSupplier> marker, Supplier<T> effect) {
        TestEvents.publish(topic, event);
        await(marker);
        T first = effect.get();
        TestEvents.publish(topic, event);
        await(marker);
        T second = effect.get();
        if (!Objects.equals(first, second)) {
            throw new AssertionError("a repeated " + event.type() + " had an effect: " + first + " became " + second);
        }
        return first;
    }

    private static void await(Supplier<BooleanSupplier> marker) {
        BooleanSupplier taken = marker.get();
        Awaitility.await("marker").atMost(PATIENCE).until(taken::getAsBoolean);
    }
}
