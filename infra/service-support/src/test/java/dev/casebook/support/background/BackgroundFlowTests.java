package dev.casebook.support.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class BackgroundFlowTests {

    private static final Duration OFTEN = Duration.ofMillis(10);
    private static final Duration NEVER = Duration.ofHours(1);

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger cancelled = new AtomicInteger();
    private final Sinks.Empty<Void> finish = Sinks.empty();
    private @Nullable BackgroundFlow flow;

    @AfterEach
    void stop() {
        if (flow != null) {
            flow.stop();
        }
    }

    @Test
    void runsAtOnceAndAgainAndAgain() {
        started(Pace.atOnceAndEvery(OFTEN), Mono::empty);
        await().until(() -> begun.get() >= 3);
    }

    @Test
    void aPaceWaitsForItsFirstBeatAndAWakeDoesNot() {
        var sleeper = started(Pace.every(NEVER), Mono::empty);
        assertThat(begun).hasValue(0);
        sleeper.wake();
        await().until(() -> begun.get() == 1);
    }

    @Test
    void onceIsOnce() {
        var once = started(Pace.once(), Mono::empty);
        await().until(() -> begun.get() == 1);
        assertThat(once.isRunning()).isTrue();
    }

    @Test
    void aFailedRunIsFollowedByTheNext() {
        started(Pace.atOnceAndEvery(OFTEN), () -> {
            if (begun.get() == 1) {
                throw new IllegalStateException("fails before it has begun");
            }
            return Mono.error(new IllegalStateException("fails later"));
        });
        await().until(() -> begun.get() >= 3);
    }

    @Test
    void noMoreRunsAreUnderWayThanThereAreLanes() {
        var busy = started(Pace.every(NEVER).inLanes(2), this::unfinished);
        for (int wake = 0; wake < 5; wake++) {
            busy.wake();
        }
        assertThat(begun).hasValue(2);
        finish.tryEmitEmpty();
        busy.wake();
        assertThat(begun).as("what found the lanes busy was dropped").hasValue(3);
    }

    @Test
    void anImpatientStopCancelsWhatIsUnderWay() {
        var busy = started(Pace.every(NEVER), this::unfinished);
        busy.wake();
        busy.stop();
        assertThat(cancelled).hasValue(1);
        assertThat(busy.isRunning()).isFalse();
        busy.wake();
        assertThat(begun).hasValue(1);
    }

    @Test
    void aPatientStopWaitsForWhatIsUnderWayAndBeginsNothing() {
        var busy = started(Pace.atOnceAndEvery(OFTEN).finishingWithin(NEVER), this::unfinished);
        await().until(() -> begun.get() == 1);
        var stopped = new CountDownLatch(1);
        busy.stop(stopped::countDown);
        assertThat(busy.isRunning()).isFalse();
        assertThat(stopped.getCount()).isOne();
        finish.tryEmitEmpty();
        await().until(() -> stopped.getCount() == 0);
        assertThat(begun).hasValue(1);
        assertThat(cancelled).hasValue(0);
    }

    @Test
    void patienceEnds() {
        var busy = started(Pace.every(NEVER).finishingWithin(OFTEN), this::unfinished);
        busy.wake();
        var stopped = new CountDownLatch(1);
        busy.stop(stopped::countDown);
        await().until(() -> stopped.getCount() == 0);
        assertThat(cancelled).hasValue(1);
    }

    @Test
    void startsAgainAfterAStop() {
        var again = started(Pace.once(), Mono::empty);
        await().until(() -> begun.get() == 1);
        again.stop();
        var stopped = new CountDownLatch(1);
        again.stop(stopped::countDown);
        assertThat(stopped.getCount()).as("nothing is left to stop").isZero();
        again.start();
        await().until(() -> begun.get() == 2);
    }

    private Mono<Void> unfinished() {
        return finish.asMono().doOnCancel(cancelled::incrementAndGet);
    }

    private BackgroundFlow started(Pace pace, Supplier<Mono<Void>> work) {
        Supplier<Mono<Void>> counted = () -> {
            begun.incrementAndGet();
            return work.get();
        };
        var started = new BackgroundFlow(pace, counted) {};
        started.start();
        flow = started;
        return started;
    }
}
