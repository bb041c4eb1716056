package dev.casebook.notification.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Lets due messages go, round after round, until told to stop; what is under way then is finished first. */
@Component
class DeliveryClock implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DeliveryClock.class);

    private final FanOut fanOut;
    private final DeliverDue deliverDue;
    private final List<Courier> couriers;
    private final DeliveryProperties rules;
    private @Nullable Running running;

    DeliveryClock(FanOut fanOut, DeliverDue deliverDue, List<Courier> couriers, DeliveryProperties rules) {
        this.fanOut = fanOut;
        this.deliverDue = deliverDue;
        this.couriers = couriers;
        this.rules = rules;
    }

    @Override
    public synchronized void start() {
        var scheduler = Schedulers.newSingle("deliveries");
        Sinks.Empty<Void> enough = Sinks.empty();
        Sinks.Empty<Void> ended = Sinks.empty();
        var rounds = Flux.interval(rules.poll(), scheduler)
                .onBackpressureDrop()
                .takeUntilOther(enough.asMono())
                .concatMap(tick -> round(), 1)
                .doFinally(signal -> ended.tryEmitEmpty())
                .subscribe();
        running = new Running(scheduler, enough, ended, rounds);
    }

    /** A failed round (the database is away) is logged; the next one tries again. */
    private Mono<Void> round() {
        return fanOut.batch()
                .thenMany(Flux.fromIterable(couriers))
                .flatMap(deliverDue::by)
                .then()
                .doOnError(e -> log.warn("Deliveries pause: {}", e.toString()))
                .onErrorComplete();
    }

    @Override
    public synchronized void stop(Runnable callback) {
        var now = running;
        running = null;
        if (now == null) {
            callback.run();
            return;
        }
        now.enough().tryEmitEmpty();
        now.ended()
                .asMono()
                .timeout(rules.lease())
                .onErrorComplete()
                .doFinally(signal -> now.close())
                .subscribe(ignored -> {}, e -> callback.run(), callback);
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private record Running(Scheduler scheduler, Sinks.Empty<Void> enough, Sinks.Empty<Void> ended, Disposable rounds) {
        void close() {
            rounds.dispose();
            scheduler.dispose();
        }
    }
}
