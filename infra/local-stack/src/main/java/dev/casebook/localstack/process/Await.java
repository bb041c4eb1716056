package dev.casebook.localstack.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for another process to reach a state that only asking can tell. */
public final class Await {
    private static final long STEP_MILLIS = 25;

    private Await() {}

    /** Asks until the answer is yes; false when the time is over first. */
    public static boolean until(Duration patience, BooleanSupplier question) {
        long end = System.nanoTime() + patience.toNanos();
        while (!question.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
