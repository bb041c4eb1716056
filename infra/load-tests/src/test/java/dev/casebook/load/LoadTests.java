package dev.casebook.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTests {
    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void keepsAsManyCallsUnderWayAsConnectionsWereAskedFor() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var outcome = Load.run(
                () -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    takes(Duration.ofMillis(5));
                    now.decrementAndGet();
                    return true;
                },
                4,
                SHORT);
        assertThat(most).hasValue(4);
        assertThat(outcome.errors()).isZero();
        assertThat(outcome.millisAt(50)).isGreaterThanOrEqualTo(5);
        assertThat(outcome.perSecond()).isBetween(1.0, 4 * 200.0);
        assertThat(outcome.took()).isGreaterThanOrEqualTo(SHORT);
    }

    @Test
    void countsRefusalsAndBrokenConnectionsAsErrorsOnly() throws Exception {
        var calls = new AtomicInteger();
        var outcome = Load.run(
                () -> {
                    takes(Duration.ofMillis(1));
                    if (calls.incrementAndGet() % 2 == 0) {
                        throw new IOException("refused");
                    }
                    return false;
                },
                2,
                SHORT);
        assertThat(outcome.latencies().getTotalCount()).isZero();
        assertThat(outcome.errors()).isEqualTo(calls.get());
        assertThat(outcome.perSecond()).isZero();
    }

    /** A call that takes so long, since nobody ever answers it. */
    private static void takes(Duration time) throws InterruptedException {
        assertThat(new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS))
                .isFalse();
    }

    @Test
    void aDeskThatRefusesEverythingIsReportedAsErrors() throws Exception {
        try (var fake = new FakeDesk();
                var http = new Http("t")) {
            fake.status = 503;
            var desk = fake.desk(http);
            assertThat(desk.perform(Operation.CREATE, Via.GATEWAY)).isFalse();
            assertThat(desk.perform(Operation.LIST, Via.DIRECT)).isFalse();
        }
    }

    @Test
    void loadGoesNowhereButToThisMachine() {
        var here = URI.create("http://127.0.0.1:8080");
        assertThatThrownBy(() -> new Addresses(URI.create("http://192.0.2.1"), here, here))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
