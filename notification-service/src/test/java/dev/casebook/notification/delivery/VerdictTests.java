package dev.casebook.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.notification.ticket.TicketId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerdictTests {
    private static final DeliveryProperties RULES = DeliveryPropertiesTests.defaults();

    @Test
    void pausesDoubleUpToABound() {
        assertThat(Verdict.after(tried(1, Duration.ZERO), false, RULES)).isEqualTo(again(2));
        assertThat(Verdict.after(tried(2, Duration.ZERO), false, RULES)).isEqualTo(again(4));
        assertThat(Verdict.after(tried(4, Duration.ZERO), false, RULES)).isEqualTo(again(16));
        assertThat(Verdict.after(tried(5, Duration.ZERO), false, RULES)).isEqualTo(again(30));
        assertThat(Verdict.after(tried(Integer.MAX_VALUE, Duration.ZERO), false, RULES))
                .isEqualTo(again(30));
    }

    @Test
    void aRefusedMessageDiesAfterAFewAttempts() {
        assertThat(Verdict.after(refused(3), true, RULES)).isInstanceOf(Verdict.Again.class);
        assertThat(Verdict.after(refused(4), true, RULES)).isInstanceOf(Verdict.Dead.class);
    }

    @Test
    void attemptsOnAServerThatWasAwayAreNoRefusals() {
        assertThat(Verdict.after(tried(6, Duration.ofHours(1)), true, RULES)).isEqualTo(again(30));
    }

    @Test
    void aServerThatIsAwayIsWaitedForForADayHoweverManyAttempts() {
        assertThat(Verdict.after(tried(2000, Duration.ofHours(23)), false, RULES))
                .isInstanceOf(Verdict.Again.class);
        assertThat(Verdict.after(tried(2000, Duration.ofHours(24)), false, RULES))
                .isInstanceOf(Verdict.Dead.class);
    }

    private static Verdict again(int seconds) {
        return new Verdict.Again(Duration.ofSeconds(seconds));
    }

    private static Claimed tried(int attempts, Duration age) {
        return claimed(attempts, 0, age);
    }

    private static Claimed refused(int times) {
        return claimed(times + 1, times, Duration.ZERO);
    }

    private static Claimed claimed(int attempts, int refusals, Duration age) {
        var id = new DeliveryId(UUID.randomUUID());
        return new Claimed(id, UUID.randomUUID(), "olivia", new TicketId("CB-7K2M9-QXD4T"), attempts, refusals, age);
    }
}
