package dev.casebook.load;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cell showed.
 *
 * @param cpuMillis CPU milliseconds of each process for one successful request
 * @param pgbench transactions a second of the same statements by pgbench, or null when there is none
 */
record Figures(
        Cell cell,
        double requestsPerSecond,
        double p50Millis,
        double p99Millis,
        long errors,
        Map<String, Double> cpuMillis,
        @Nullable Double pgbench) {
    Figures beside(@Nullable Double transactionsPerSecond) {
        return new Figures(cell, requestsPerSecond, p50Millis, p99Millis, errors, cpuMillis, transactionsPerSecond);
    }
}
