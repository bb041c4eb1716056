package dev.casebook.support.outbox;

import dev.casebook.support.outbox.OutboxLane.Result;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Publishes what waits in the outbox: woken by commits of this process, by itself every poll, with growing pauses while
 * Kafka or the database is away. Any number of relays share the lanes.
 */
final class OutboxRelay implements SmartLifecycle {

    static final int PHASE = 1_000;

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration TAKEN_PAUSE = Duration.ofMillis(50);

    private final OutboxRows rows;
    private final OutboxLane lane;
    private final OutboxSignal signal;
    private final OutboxProperties settings;
    private volatile boolean running;
    private volatile int failures;
    private @Nullable Disposable loop;
    private volatile Runnable stopped = () -> {};

    OutboxRelay(OutboxRows rows, OutboxLane lane, OutboxSignal signal, OutboxProperties settings) {
        this.rows = rows;
        this.lane = lane;
        this.signal = signal;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        loop = Mono.defer(this::turn)
                .repeat(() -> running)
                .doFinally(end -> stopped.run())
                .subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    /** Ends after the turn under way: a turn that is cut off would publish its batch twice. */
    @Override
    public void stop(Runnable callback) {
        stopped = callback;
        running = false;
        signal.wake();
        if (loop == null || loop.isDisposed()) {
            callback.run();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Below the web server and the consumers, so that it still publishes what they wrote last; above the writes' drain. */
    @Override
    public int getPhase() {
        return PHASE;
    }

    private Mono<Void> turn() {
        Mono<Void> woken = signal.arm();
        return pass().flatMap(result -> pause(result, woken));
    }

    /** One look at all lanes. */
    private Mono<Result> pass() {
        return rows.waitingLanes()
                .collectList()
                .flatMap(this::emptyAll)
                .doOnNext(result -> failures = result == Result.FAILED ? failures + 1 : 0)
                .onErrorResume(this::failed);
    }

    private Mono<Result> emptyAll(List<Integer> lanes) {
        return Flux.fromIterable(lanes)
                .flatMap(lane::empty, settings.parallelism())
                .reduce(Result.EMPTY, (worst, next) -> next.compareTo(worst) > 0 ? next : worst);
    }

    private Mono<Result> failed(Throwable error) {
        failures++;
        log.warn("the outbox relay pauses: {}", error.toString());
        return Mono.just(Result.FAILED);
    }

    private Mono<Void> pause(Result result, Mono<Void> woken) {
        return switch (result) {
            case MORE -> Mono.empty();
            case EMPTY -> Mono.firstWithSignal(Mono.delay(settings.poll()).then(), woken);
            case TAKEN -> Mono.delay(TAKEN_PAUSE).then();
            case FAILED -> Mono.delay(backOff()).then();
        };
    }

    private Duration backOff() {
        Duration pause = settings.poll().multipliedBy(1L << Math.min(failures, 10));
        return pause.compareTo(settings.slowestRetry()) > 0 ? settings.slowestRetry() : pause;
    }
}
