package dev.casebook.attachment.clock;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Runs a piece of work at a pace and whenever woken, in so many lanes at once; a run that fails is logged and left. */
public abstract class Repeating implements SmartLifecycle {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final Sinks.Many<Long> wakes = Sinks.many().multicast().directBestEffort();
    private final Duration pace;
    private final int lanes;
    private final Supplier<Mono<Void>> work;
    private volatile @Nullable Disposable running;

    protected Repeating(Duration pace, int lanes, Supplier<Mono<Void>> work) {
        this.pace = pace;
        this.lanes = lanes;
        this.work = work;
    }

    /** Runs soon instead of at the next beat; a wake that finds all lanes busy is dropped, the beat makes up for it. */
    public void wake() {
        wakes.tryEmitNext(0L);
    }

    @Override
    public void start() {
        running = Flux.merge(Flux.interval(Duration.ZERO, pace), wakes.asFlux())
                .onBackpressureDrop()
                .flatMap(beat -> Mono.defer(work).onErrorResume(this::left), lanes, 1)
                .subscribe();
    }

    @Override
    public void stop() {
        var current = running;
        if (current != null) {
            current.dispose();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private Mono<Void> left(Throwable error) {
        log.warn("This run failed, the next one is at most {} away: {}", pace, error.toString());
        return Mono.empty();
    }
}
