package dev.casebook.support.deadletter;

import dev.casebook.support.problem.Problems;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How often a failed event is tried again: as long as it takes while a part that is needed is away, since every event
 * would fail then; a few times after anything else.
 */
final class FaultBackOff {

    private static final long FIRST_MS = 100;
    private static final long LONGEST_MS = 5_000;
    private static final int RETRIES = 2;

    private FaultBackOff() {}

    static BackOff after(Throwable error) {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_MS, 2);
        backOff.setMaxInterval(LONGEST_MS);
        if (!awayIn(error)) {
            backOff.setMaxAttempts(RETRIES);
        }
        return backOff;
    }

    private static boolean awayIn(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (Problems.passing(cause)) {
                return true;
            }
        }
        return false;
    }
}
