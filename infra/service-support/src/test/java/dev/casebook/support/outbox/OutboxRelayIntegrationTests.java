package dev.casebook.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.outbox.OutboxLane.Result;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What was committed is published, in order per key, whoever dies. */
class OutboxRelayIntegrationTests {

    private static final String TOPIC = "support.threads.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OutboxDesk desk = new OutboxDesk();
    private final List<OutboxRelay> relays = new ArrayList<>();

    @AfterEach
    void stop() {
        relays.forEach(OutboxRelay::stop);
    }

    @Test
    void twoRelaysShareTheWorkAndSendEachEventOnceInTheOrderOfItsKey() {
        AtomicInteger sentByA = new AtomicInteger();
        AtomicInteger sentByB = new AtomicInteger();
        start("relay-a", kafka -> counting(kafka, sentByA));
        start("relay-b", kafka -> counting(kafka, sentByB));
        List<String> keys = IntStream.range(0, 12).mapToObj(i -> key()).toList();
        StepVerifier.create(Flux.fromIterable(keys)
                        .flatMap(key -> append(key, 1, 40))
                        .then())
                .expectComplete()
                .verify(PATIENCE);
        published();
        for (String key : keys) {
            assertThat(TestEvents.read(TOPIC, key).stream().map(TestEvent::sequence))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 40).boxed().toList());
        }
        assertThat(sentByA).hasPositiveValue();
        assertThat(sentByB).hasPositiveValue();
        assertThat(sentByA.get() + sentByB.get()).isEqualTo(keys.size() * 40);
    }

    @Test
    void laneThatAnotherHoldsIsLeftAlone() throws SQLException {
        String key = key();
        int number = Lanes.of(key);
        OutboxLane lane = desk.lane("relay-second");
        StepVerifier.create(append(key, 1, 3)).expectComplete().verify(PATIENCE);
        try (Connection other = desk.server.connect()) {
            other.setAutoCommit(false);
            hold(other, number);
            StepVerifier.create(lane.empty(number)).expectNext(Result.TAKEN).verifyComplete();
            assertThat(desk.waiting()).isEqualTo(3);
            other.rollback();
        }
        StepVerifier.create(lane.empty(number)).expectNext(Result.EMPTY).verifyComplete();
        assertThat(desk.waiting()).isZero();
        assertThat(TestEvents.read(TOPIC, key)).hasSize(3);
    }

    private static void hold(Connection transaction, int lane) throws SQLException {
        try (PreparedStatement lock = transaction.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
            lock.setInt(1, OutboxRows.LOCK_CLASS);
            lock.setInt(2, lane);
            lock.execute();
        }
    }

    @Test
    void deathBetweenCommitAndPublishLosesNothing() {
        String key = key();
        StepVerifier.create(append(key, 1, 5)).expectComplete().verify(PATIENCE);
        assertThat(TestEvents.read(TOPIC, key)).isEmpty();
        start("relay-later", UnaryOperator.identity());
        published();
        assertThat(sequences(key)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void deathBetweenPublishAndDeleteRepeatsTheSameEvents() {
        String key = key();
        AtomicInteger sent = new AtomicInteger();
        StepVerifier.create(append(key, 1, 5)).expectComplete().verify(PATIENCE);
        start(
                "relay-dying",
                kafka -> afterSending(kafka, () -> {
                    if (sent.incrementAndGet() == 4) {
                        desk.kill("relay-dying");
                    }
                }));
        published();
        List<TestEvent> events = TestEvents.read(TOPIC, key);
        assertThat(events).hasSizeGreaterThan(5);
        assertThat(events.stream().map(TestEvent::id).distinct()).hasSize(5);
        assertThat(sequences(key)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void kafkaMayBeAwayForLong() {
        String key = key();
        AtomicInteger refusals = new AtomicInteger(12);
        start("relay-refused", kafka -> refusing(kafka, refusals));
        StepVerifier.create(append(key, 1, 3)).expectComplete().verify(PATIENCE);
        published();
        assertThat(refusals).hasNonPositiveValue();
        assertThat(sequences(key)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void lagIsSeen() {
        StepVerifier.create(append(key(), 1, 3)).expectComplete().verify(PATIENCE);
        StepVerifier.create(new OutboxRows(desk.database).lag())
                .assertNext(lag -> {
                    assertThat(lag.rows()).isEqualTo(3);
                    assertThat(lag.oldestSeconds()).isGreaterThan(0);
                })
                .verifyComplete();
    }

    private void start(String name, UnaryOperator<Producer<String, byte[]>> fault) {
        OutboxRelay relay = desk.relay(name, fault);
        relays.add(relay);
        relay.start();
    }

    /** One write for each event, one after the other, as a locked row would have it. */
    private Mono<Void> append(String key, int first, int last) {
        return Flux.range(first, last - first + 1)
                .concatMap(sequence -> desk.writes.transactional(desk.outbox.append(
                        new OutboxEvent(TOPIC, key, "made.v1", sequence, Map.of("sequence", sequence)))))
                .then();
    }

    private void published() {
        Awaitility.await().atMost(PATIENCE).until(() -> desk.waiting() == 0);
    }

    /** In the order of their first appearance. */
    private static List<Long> sequences(String key) {
        return TestEvents.read(TOPIC, key).stream()
                .map(TestEvent::sequence)
                .distinct()
                .toList();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Producer<String, byte[]> afterSending(Producer<String, byte[]> kafka, Runnable then) {
        return intercepted(kafka, callback -> (metadata, error) -> {
            then.run();
            callback.onCompletion(metadata, error);
        });
    }

    private static Producer<String, byte[]> counting(Producer<String, byte[]> kafka, AtomicInteger sent) {
        return intercepted(kafka, callback -> {
            sent.incrementAndGet();
            return callback;
        });
    }

    private static Producer<String, byte[]> refusing(Producer<String, byte[]> kafka, AtomicInteger times) {
        return intercepted(kafka, callback -> {
            if (times.getAndDecrement() > 0) {
                throw new TimeoutException("no broker");
            }
            return callback;
        });
    }

    @SuppressWarnings("unchecked")
    private static Producer<String, byte[]> intercepted(
            Producer<String, byte[]> kafka, UnaryOperator<Callback> change) {
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                Producer.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("send") && arguments.length == 2) {
                        arguments[1] = change.apply((Callback) arguments[1]);
                    }
                    try {
                        return method.invoke(kafka, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
