package dev.casebook.localstack.supervise;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.part.Part;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One part under supervision; its methods are called by one thread at a time. */
final class WatchedPart {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedPart.class);

    private final Part part;
    private final Runnable changed;
    private final Backoff backoff = new Backoff();
    private volatile State state = State.DOWN;
    private volatile Instant since = Instant.now();
    private volatile Instant nextAttempt = Instant.EPOCH;

    WatchedPart(Part part, Runnable changed) {
        this.part = part;
        this.changed = changed;
    }

    String name() {
        return part.name();
    }

    PartStatus status() {
        return PartStatus.of(part, state, since);
    }

    void start() {
        enter(State.STARTING);
        try {
            part.start();
        } catch (RuntimeException e) {
            enter(State.DOWN);
            throw e;
        }
        enter(State.UP);
    }

    /** Whether there is something to do: it died, or its next attempt is due. */
    boolean needsAttention() {
        return state == State.UP && !part.alive()
                || state == State.RESTARTING && !Instant.now().isBefore(nextAttempt);
    }

    /** Notes a death, or tries to start it again. */
    void attend() {
        if (state == State.UP) {
            retryLater("died");
            return;
        }
        try {
            part.start();
            LOG.info("{} is up again, pid {}", part.name(), part.pid());
            enter(State.UP);
        } catch (CannotStart e) {
            LOG.warn("{}", e.getMessage());
            retryLater("did not start");
        } catch (RuntimeException e) {
            LOG.warn("{} failed", part.name(), e);
            retryLater("did not start");
        }
    }

    /** Stops and starts it because someone asked for it. */
    void restart() {
        LOG.info("{} is restarted on request", part.name());
        enter(State.RESTARTING);
        part.stop();
        nextAttempt = Instant.EPOCH;
    }

    void stop() {
        if (state != State.DOWN) {
            part.stop();
            enter(State.DOWN);
        }
    }

    private void retryLater(String what) {
        Duration wait = backoff.afterFailure(Duration.between(since, Instant.now()));
        nextAttempt = Instant.now().plus(wait);
        LOG.warn("{} {}; starting it again in {} ms", part.name(), what, wait.toMillis());
        enter(State.RESTARTING);
    }

    private void enter(State next) {
        if (next != state) {
            state = next;
            since = Instant.now();
        }
        changed.run();
    }
}
