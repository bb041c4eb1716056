package dev.casebook.support.sweep;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Says when to sweep: every so often, all sweeps one after the other. */
final class SweepClock implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SweepClock.class);

    private final Sweeper sweeper;
    private final List<Sweep> sweeps;
    private final Duration every;
    private @Nullable Disposable ticking;

    SweepClock(Sweeper sweeper, List<Sweep> sweeps, Duration every) {
        this.sweeper = sweeper;
        this.sweeps = List.copyOf(sweeps);
        this.every = every;
    }

    @Override
    public void start() {
        ticking = Flux.interval(every)
                .onBackpressureDrop()
                .concatMap(tick -> Flux.fromIterable(sweeps).concatMap(this::sweep))
                .subscribe();
    }

    @Override
    public void stop() {
        if (ticking != null) {
            ticking.dispose();
            ticking = null;
        }
    }

    @Override
    public boolean isRunning() {
        return ticking != null;
    }

    private Mono<Void> sweep(Sweep sweep) {
        return sweeper.sweep(sweep).onErrorResume(error -> {
            log.warn("{} is not swept this time: {}", sweep.table(), error.toString());
            return Mono.empty();
        });
    }
}
