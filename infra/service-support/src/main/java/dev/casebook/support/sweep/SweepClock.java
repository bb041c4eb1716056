package dev.casebook.support.sweep;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Says when to sweep: every so often, all sweeps one after the other. */
final class SweepClock extends BackgroundFlow {

    private static final Logger log = LoggerFactory.getLogger(SweepClock.class);

    SweepClock(Sweeper sweeper, List<Sweep> sweeps, Duration every) {
        super(
                Pace.every(every),
                () -> Flux.fromIterable(sweeps)
                        .concatMap(sweep -> sweep(sweeper, sweep))
                        .then());
    }

    /** One table that cannot be swept does not keep the others from it. */
    private static Mono<Void> sweep(Sweeper sweeper, Sweep sweep) {
        return sweeper.sweep(sweep).onErrorResume(error -> {
            log.warn("{} is not swept this time: {}", sweep.table(), error.toString());
            return Mono.empty();
        });
    }
}
