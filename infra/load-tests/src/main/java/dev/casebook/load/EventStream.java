package dev.casebook.load;

import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads server-sent events (WHATWG HTML, section 9.2) of one address until it is closed; holds no thread. */
final class EventStream implements AutoCloseable, Subscriber<String> {
    private static final Duration OPENING = Duration.ofSeconds(30);

    /** An event as it came; {@code nanos} is {@link System#nanoTime} at its end. */
    record Event(String name, String data, long nanos) {}

    private final Consumer<Event> seen;
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CompletableFuture<?> answer;
    private volatile @Nullable Subscription lines;
    private String name = "";
    private String data = "";

    private EventStream(Http http, URI address, Consumer<Event> seen) {
        this.seen = seen;
        this.answer = http.events(address, BodyHandlers.fromLineSubscriber(this));
    }

    /** Begins to open; several may be opened at once before any is waited for. */
    static EventStream open(Http http, URI address, Consumer<Event> seen) {
        return new EventStream(http, address, seen);
    }

    /** Waits for the first line, at most 30 s. */
    EventStream awaitOpen() throws InterruptedException {
        if (!opened.await(OPENING.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("a stream does not open; see the service's log");
        }
        return this;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        lines = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        opened.countDown();
        if (line.isEmpty()) {
            if (!data.isEmpty()) {
                seen.accept(new Event(name, data, System.nanoTime()));
            }
            name = "";
            data = "";
        } else if (line.startsWith("event:")) {
            name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
            data += line.substring(5).strip();
        }
    }

    @Override
    public void onError(Throwable cut) {
        // what a cut stream misses shows in the figures as not seen
    }

    @Override
    public void onComplete() {
        // as above: the service ends a stream with its token
    }

    @Override
    public void close() {
        Subscription reading = lines;
        if (reading != null) {
            reading.cancel();
        }
        answer.cancel(true);
    }
}
