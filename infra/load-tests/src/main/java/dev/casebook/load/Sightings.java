package dev.casebook.load;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** When each thing was sent, accepted and seen by somebody else, by its id. */
final class Sightings {
    private static final long LONGEST_MICROS = TimeUnit.SECONDS.toMicros(60);
    private static final long LOOK_MILLIS = 20;

    private record Sent(long sent, long accepted) {}

    private final Map<String, Sent> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    void accepted(String id, long sentNanos, long acceptedNanos) {
        sent.put(id, new Sent(sentNanos, acceptedNanos));
    }

    /** The first sighting counts. */
    void seen(String id, long nanos) {
        seen.putIfAbsent(id, nanos);
    }

    /** Waits until all that was accepted has been seen, or the patience is over. */
    Sightings settle(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (missing() > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        return this;
    }

    long missing() {
        return sent.keySet().stream().filter(id -> !seen.containsKey(id)).count();
    }

    int count() {
        return sent.size();
    }

    /** Microseconds from the accepting answer; 0 where the other person saw it before its author had the answer. */
    Histogram fromAccepted() {
        return histogram(false);
    }

    /** Microseconds from the sending of the request. */
    Histogram fromSent() {
        return histogram(true);
    }

    private Histogram histogram(boolean whole) {
        var histogram = new Histogram(LONGEST_MICROS, 3);
        sent.forEach((id, times) -> {
            Long at = seen.get(id);
            if (at != null) {
                long micros = TimeUnit.NANOSECONDS.toMicros(at - (whole ? times.sent() : times.accepted()));
                histogram.recordValue(Math.clamp(micros, 0, LONGEST_MICROS));
            }
        });
        return histogram;
    }
}
