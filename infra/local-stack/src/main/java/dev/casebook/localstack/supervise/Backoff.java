package dev.casebook.localstack.supervise;

import java.time.Duration;

/** How long to wait before the next attempt: half a second, then twice as long each time, up to half a minute. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    // a part that held out this long is not the one that keeps failing
    private static final Duration HEALTHY = Duration.ofMinutes(1);

    private int failures;

    /** The wait after another failure of a part that had been up for this long. */
    Duration afterFailure(Duration wasUp) {
        if (wasUp.compareTo(HEALTHY) >= 0) {
            failures = 0;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures, 10));
        failures++;
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
