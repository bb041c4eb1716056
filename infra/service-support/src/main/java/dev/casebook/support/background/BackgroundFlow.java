package dev.casebook.support.background;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Work that is done at a pace, and whenever woken, from the start of the service to its stop. A run that fails is logged
 * and the next one tries again. Nobody asks for this work, so it is subscribed to here, and its end is awaited here.
 */
public abstract class BackgroundFlow implements SmartLifecycle {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final Sinks.Many<Long> wakes = Sinks.many().multicast().directBestEffort();
    private final Pace pace;
    private final Supplier<? extends Mono<?>> work;
    private @Nullable Running running;

    /** @param work one run; replicas run beside each other, so it must claim what it works on */
    protected BackgroundFlow(Pace pace, Supplier<? extends Mono<?>> work) {
        this.pace = pace;
        this.work = work;
    }

    /** Runs soon instead of at the next beat; a wake that finds all lanes busy is dropped, the beat makes up for it. */
    public final void wake() {
        wakes.tryEmitNext(0L);
    }

    @Override
    public final synchronized void start() {
        if (running != null) {
            return;
        }
        var scheduler = Schedulers.newSingle(getClass().getSimpleName(), true);
        Sinks.Empty<Void> enough = Sinks.empty();
        Sinks.Empty<Void> ended = Sinks.empty();
        var runs = Flux.merge(pace.beats(scheduler), wakes.asFlux())
                .onBackpressureDrop()
                .takeUntilOther(enough.asMono())
                .flatMap(beat -> attempt(), pace.lanes(), 1)
                .doFinally(end -> ended.tryEmitEmpty())
                .subscribe();
        running = new Running(scheduler, enough, ended, runs);
    }

    private Mono<Void> attempt() {
        return Mono.defer(work).then().onErrorResume(this::left);
    }

    private Mono<Void> left(Throwable failure) {
        log.warn("this run failed, the next one tries again: {}", failure.toString());
        log.debug("failed run", failure);
        return Mono.empty();
    }

    @Override
    public final void stop() {
        stop(() -> {});
    }

    /** Begins nothing more, and ends when the runs under way have, or the pace's patience has. */
    @Override
    public final synchronized void stop(Runnable callback) {
        var now = running;
        running = null;
        if (now == null || pace.patience().isZero()) {
            close(now, callback);
            return;
        }
        now.enough().tryEmitEmpty();
        now.ended()
                .asMono()
                .timeout(pace.patience())
                .onErrorComplete()
                .doFinally(end -> close(now, callback))
                .subscribe();
    }

    private static void close(@Nullable Running flow, Runnable callback) {
        if (flow != null) {
            flow.runs().dispose();
            flow.scheduler().dispose();
        }
        callback.run();
    }

    @Override
    public final synchronized boolean isRunning() {
        return running != null;
    }

    private record Running(Scheduler scheduler, Sinks.Empty<Void> enough, Sinks.Empty<Void> ended, Disposable runs) {}
}
