package dev.casebook.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The highest proportional memory of each process while something runs, looked at twice a second. */
final class MemoryWatch implements AutoCloseable {
    private static final long EVERY_MILLIS = 500;

    private final Processes processes;
    private final Map<String, Long> before;
    private final Map<String, Long> highest = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    MemoryWatch(Processes processes) {
        this.processes = processes;
        this.before = processes.pssKib();
        clock.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** KiB above where each process was at the beginning. */
    Map<String, Long> growthKib() {
        look();
        var growth = new LinkedHashMap<String, Long>();
        before.forEach((name, kib) -> growth.put(name, highest.getOrDefault(name, kib) - kib));
        return growth;
    }

    private void look() {
        processes.pssKib().forEach((name, kib) -> highest.merge(name, kib, Math::max));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
