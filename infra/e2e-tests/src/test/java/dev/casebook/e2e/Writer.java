package dev.casebook.e2e;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A customer's script that opens tickets and replies to them, repeating each call with its key until it is accepted. What it
 * is refused for good ends it and is thrown at whoever asks it next.
 */
final class Writer implements Runnable, AutoCloseable {

    private static final long PAUSE_NANOS = 500_000_000;

    private final Api api;
    private final String marker;
    private final Ledger ledger;
    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Thread thread;

    Writer(Api api, String marker, Ledger ledger) {
        this.api = api;
        this.marker = marker;
        this.ledger = ledger;
        this.thread = Thread.ofVirtual().name("writer-" + marker).unstarted(this);
    }

    Writer start() {
        thread.start();
        return this;
    }

    @Override
    public void run() {
        try {
            write();
        } catch (RuntimeException | Error failed) {
            failure.set(failed);
        }
    }

    private void write() {
        for (int n = 0; wanted.get(); n++) {
            var ticket = api.accepted("/tickets", Sentences.question(marker + " " + n))
                    .path("id")
                    .asString();
            ledger.accepted(ticket);
            counted();
            for (int r = 0; r < 2 && wanted.get(); r++) {
                var body = "More about " + marker + " " + n + "." + r;
                var entry = api.accepted("/tickets/" + ticket + "/replies", Sentences.reply(body));
                ledger.accepted(ticket, entry.path("id").asString(), body);
                counted();
            }
        }
    }

    /** A pause leaves the machine room to bring back what was killed, and less to look through in the end. */
    private void counted() {
        accepted.incrementAndGet();
        LockSupport.parkNanos(PAUSE_NANOS);
    }

    /** How much of this writer's work was accepted. */
    int accepted() {
        mustNotHaveFailed();
        return accepted.get();
    }

    /** Lets the call under way be accepted and stops. */
    void stop() throws InterruptedException {
        wanted.set(false);
        if (!thread.join(Duration.ofMinutes(2))) {
            throw new AssertionError("writer " + marker + " was never answered");
        }
        mustNotHaveFailed();
    }

    /** Lets nobody who comes later meet it, also when its journey has failed. */
    @Override
    public void close() {
        wanted.set(false);
    }

    private void mustNotHaveFailed() {
        var failed = failure.get();
        if (failed != null) {
            throw new AssertionError("writer " + marker + " ended early", failed);
        }
    }
}
