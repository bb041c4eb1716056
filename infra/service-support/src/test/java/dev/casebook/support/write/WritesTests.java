package dev.casebook.support.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.reactive.TransactionCallback;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** Writes wait in a bounded line and, once started, end by themselves. */
class WritesTests {

    private final AtomicInteger begun = new AtomicInteger();
    private final Writes writes =
            new Writes(counting(), new WritesProperties(2, 3, Duration.ofMillis(200), Duration.ofSeconds(2)));

    @Test
    void startedWriteEndsThoughItsCallerLeaves() {
        Sinks.One<String> database = Sinks.one();
        List<String> committed = new ArrayList<>();
        Disposable caller =
                writes.transactional(database.asMono().doOnNext(committed::add)).subscribe();
        caller.dispose();
        assertThat(writes.inFlight()).isEqualTo(1);
        database.tryEmitValue("done");
        assertThat(committed).containsExactly("done");
        assertThat(writes.inFlight()).isZero();
    }

    @Test
    void waitingWriteIsWithdrawnWithItsCaller() {
        Sinks.Empty<Void> database = Sinks.empty();
        occupy(database, 2);
        AtomicInteger started = new AtomicInteger();
        Disposable caller = writes.transactional(Mono.fromRunnable(started::incrementAndGet))
                .subscribe();
        assertThat(writes.waiting()).isEqualTo(1);
        caller.dispose();
        database.tryEmitEmpty();
        assertThat(started).hasValue(0);
        assertThat(writes.inFlight()).isZero();
    }

    @Test
    void onlySoManyRunAtATime() {
        Sinks.Empty<Void> database = Sinks.empty();
        occupy(database, 4);
        assertThat(writes.running()).isEqualTo(2);
        assertThat(writes.waiting()).isEqualTo(2);
        database.tryEmitEmpty();
        assertThat(writes.inFlight()).isZero();
    }

    @Test
    void lineThatIsFullRefuses() {
        Sinks.Empty<Void> database = Sinks.empty();
        occupy(database, 5);
        StepVerifier.create(writes.transactional(Mono.just("late"))).verifyError(OverloadedException.class);
        assertThat(writes.refused()).isEqualTo(1);
        database.tryEmitEmpty();
        StepVerifier.create(writes.transactional(Mono.just("next")))
                .expectNext("next")
                .verifyComplete();
    }

    @Test
    void waitingHasAnEnd() {
        Sinks.Empty<Void> database = Sinks.empty();
        occupy(database, 2);
        StepVerifier.create(writes.transactional(Mono.just("late"))).verifyError(OverloadedException.class);
        database.tryEmitEmpty();
        assertThat(writes.inFlight()).isZero();
    }

    @Test
    void writeWithinAWriteJoinsIt() {
        StepVerifier.create(writes.transactional(writes.transactional(Mono.just("inner"))))
                .expectNext("inner")
                .verifyComplete();
        assertThat(begun).hasValue(1);
    }

    @Test
    void severalResultsAndNoneAndErrorsComeThrough() {
        StepVerifier.create(writes.transactional(Flux.just(1, 2)))
                .expectNext(1, 2)
                .verifyComplete();
        StepVerifier.create(writes.transactional(Mono.empty())).verifyComplete();
        StepVerifier.create(writes.transactional(Mono.error(new IllegalStateException("no"))))
                .verifyErrorMessage("no");
        assertThat(writes.inFlight()).isZero();
    }

    @Test
    void stoppingWaitsForWritesUnderWayAndRefusesNewOnes() {
        WritesDrain drain = new WritesDrain(writes, Duration.ofSeconds(10));
        drain.start();
        Sinks.Empty<Void> database = Sinks.empty();
        occupy(database, 1);
        Sinks.Empty<Void> stopped = Sinks.empty();
        drain.stop(stopped::tryEmitEmpty);
        StepVerifier.create(writes.transactional(Mono.just("late"))).verifyError(OverloadedException.class);
        StepVerifier.create(stopped.asMono())
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(60))
                .thenCancel()
                .verify();
        database.tryEmitEmpty();
        StepVerifier.create(stopped.asMono()).expectComplete().verify(Duration.ofSeconds(5));
        drain.start();
        StepVerifier.create(writes.transactional(Mono.just("again")))
                .expectNext("again")
                .verifyComplete();
    }

    private void occupy(Sinks.Empty<Void> database, int times) {
        for (int i = 0; i < times; i++) {
            writes.transactional(database.asMono()).subscribe();
        }
    }

    private TransactionalOperator counting() {
        return new TransactionalOperator() {
            @Override
            public <T> Mono<T> transactional(Mono<T> work) {
                return Mono.defer(() -> {
                    begun.incrementAndGet();
                    return work;
                });
            }

            @Override
            public <T> Flux<T> execute(TransactionCallback<T> action) {
                return Flux.error(new UnsupportedOperationException());
            }
        };
    }
}
