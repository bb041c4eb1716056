package dev.casebook.thread.live;

import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/**
 * The open threads in which something may be new. Each waits here at most once, so their number bounds it. Whoever wakes a thread
 * only leaves it here: the work is done on a scheduler of its own, since a waker that had to do it would keep all others waiting.
 */
final class DueThreads {

    private static final Logger LOG = LoggerFactory.getLogger(DueThreads.class);
    private static final int AT_ONCE = 4;

    private static final Duration TURN = Duration.ofSeconds(10);

    private volatile Sinks.Many<LiveThread> due = nothingYet();

    private static Sinks.Many<LiveThread> nothingYet() {
        return Sinks.many().unicast().onBackpressureBuffer();
    }

    void wake(LiveThread thread) {
        if (thread.wake()) {
            leave(thread);
        }
    }

    /** Refreshes what is woken, for as long as it is subscribed to, once at a time; no failed refresh ends it. */
    Flux<Void> refreshed(Function<LiveThread, Mono<Void>> refresh, Scheduler scheduler) {
        return Flux.defer(() -> due.asFlux())
                .publishOn(scheduler)
                .flatMap(thread -> oneByOne(thread, refresh), AT_ONCE)
                .doFinally(end -> due = nothingYet());
    }

    private Mono<Void> oneByOne(LiveThread thread, Function<LiveThread, Mono<Void>> refresh) {
        int seen = thread.wakesSoFar();
        return Mono.defer(() -> refresh.apply(thread))
                .onErrorResume(failure -> {
                    LOG.warn("cannot read what is new in {}: {}", thread.id().value(), failure.toString());
                    return Mono.empty();
                })
                .then(Mono.fromRunnable(() -> goOn(thread, seen)));
    }

    private void goOn(LiveThread thread, int seen) {
        if (thread.refreshed(seen)) {
            leave(thread);
        }
    }

    /** Leaving takes microseconds, so whoever meets another one here gets their turn; the handler counts its time from its making. */
    private void leave(LiveThread thread) {
        due.emitNext(thread, Sinks.EmitFailureHandler.busyLooping(TURN));
    }
}
