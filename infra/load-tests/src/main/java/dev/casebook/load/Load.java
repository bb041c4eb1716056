package dev.casebook.load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** A closed loop: each connection sends its next request when the last is answered, for a bounded time. */
final class Load {
    private static final long LONGEST_MICROS = TimeUnit.SECONDS.toMicros(60);

    /** What is done over and over. */
    @FunctionalInterface
    interface Call {
        /** Whether it was answered as it should be. */
        boolean perform() throws IOException, InterruptedException;
    }

    /** Latencies of the successful calls in microseconds, the failed ones, and how long it really took. */
    record Outcome(Histogram latencies, long errors, Duration took) {
        double perSecond() {
            return latencies.getTotalCount() / (took.toNanos() / 1e9);
        }

        double millisAt(double percentile) {
            return latencies.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    private Load() {}

    static Outcome run(Call call, int connections, Duration duration) throws InterruptedException {
        var latencies = new ConcurrentHistogram(LONGEST_MICROS, 3);
        var errors = new LongAdder();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                threads.execute(() -> loop(call, end, latencies, errors));
            }
        }
        return new Outcome(latencies, errors.sum(), Duration.ofNanos(System.nanoTime() - start));
    }

    private static void loop(Call call, long end, Histogram latencies, LongAdder errors) {
        try {
            while (System.nanoTime() < end) {
                once(call, latencies, errors);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void once(Call call, Histogram latencies, LongAdder errors) throws InterruptedException {
        long sent = System.nanoTime();
        try {
            if (call.perform()) {
                latencies.recordValue(
                        Math.min(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - sent), LONGEST_MICROS));
                return;
            }
        } catch (IOException refused) {
            // a desk that refuses connections must not be asked a million times a second
            TimeUnit.MILLISECONDS.sleep(10);
        }
        errors.increment();
    }
}
