package dev.casebook.localstack.supervise;

import dev.casebook.localstack.part.Part;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches all parts: starts what died again, restarts what someone asked for, and writes every change down. */
public final class Supervisor {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final long LOOK_EVERY_MILLIS = 200;
    private static final long SECONDS_TO_LET_GO = 5;

    private final List<WatchedPart> parts;
    private final StatusFile file;
    private final RestartRequests requests;
    // one thread for each part, so that a slow start holds nobody else up
    private final ScheduledExecutorService watchers;

    /** Prepares to watch; nothing runs before {@link #watch()}. */
    public Supervisor(List<Part> parts, StatusFile file, RestartRequests requests) {
        this.parts =
                parts.stream().map(part -> new WatchedPart(part, this::write)).toList();
        this.file = file;
        this.requests = requests;
        this.watchers = Executors.newScheduledThreadPool(
                parts.size(), Thread.ofPlatform().name("watch-", 0).daemon().factory());
    }

    /** Starts one part and waits until it answers. */
    public void start(String name) {
        parts.stream().filter(part -> part.name().equals(name)).forEach(WatchedPart::start);
    }

    /** From now on looks after all parts. */
    public void watch() {
        parts.forEach(part -> watchers.scheduleWithFixedDelay(
                () -> look(part), LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** The state of all parts. */
    public List<PartStatus> status() {
        return parts.stream().map(WatchedPart::status).toList();
    }

    /** Stops looking, then stops all parts, the last first. */
    public void stop() {
        watchers.shutdownNow();
        try {
            watchers.awaitTermination(SECONDS_TO_LET_GO, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        parts.reversed().forEach(part -> {
            try {
                part.stop();
            } catch (RuntimeException e) {
                LOG.warn("{} did not stop in order", part.name(), e);
            }
        });
    }

    private void look(WatchedPart part) {
        try {
            if (requests.take(part.name())) {
                part.restart();
            }
            if (part.needsAttention()) {
                part.attend();
            }
        } catch (RuntimeException e) {
            LOG.error("watching {} failed", part.name(), e);
        }
    }

    private synchronized void write() {
        file.write(status());
    }
}
