package dev.casebook.support.write;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;

/** Lets writes under way finish after the web server and the consumers have stopped and before the pool closes. */
final class WritesDrain implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WritesDrain.class);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Writes writes;
    private final Duration limit;
    private volatile boolean running;

    WritesDrain(Writes writes, Duration limit) {
        this.writes = writes;
        this.limit = limit;
    }

    @Override
    public void start() {
        writes.open();
        running = true;
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public void stop(Runnable callback) {
        running = false;
        writes.close();
        Flux.interval(Duration.ZERO, LOOK)
                .takeUntil(tick -> writes.inFlight() == 0)
                .take(limit)
                .doFinally(signal -> done(callback))
                .subscribe();
    }

    private void done(Runnable callback) {
        if (writes.inFlight() > 0) {
            log.warn("stopping with {} writes still under way", writes.inFlight());
        }
        callback.run();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Far below the web server, the consumers and the relay: it starts before them and stops after them. */
    @Override
    public int getPhase() {
        return 0;
    }
}
