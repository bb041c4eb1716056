package dev.casebook.load;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Measures one cell after another against a desk. */
final class Measurement {
    private final Desk desk;
    private final Processes processes;
    private final Duration duration;

    Measurement(Desk desk, Processes processes, Duration duration) {
        this.desk = desk;
        this.processes = processes;
        this.duration = duration;
    }

    /** All operations on both ways in turn, so that what follows meets compiled code. */
    void warmUp(Duration whole, int connections) throws InterruptedException {
        var each = whole.dividedBy((long) Operation.values().length * Via.values().length);
        for (var operation : Operation.values()) {
            for (var via : Via.values()) {
                Load.run(() -> desk.perform(operation, via), connections, each);
            }
        }
    }

    Figures measure(Cell cell) throws InterruptedException {
        var before = processes.cpuMillis();
        var outcome = Load.run(() -> desk.perform(cell.operation(), cell.via()), cell.connections(), duration);
        var cpu = perCall(before, processes.cpuMillis(), outcome.latencies().getTotalCount());
        return new Figures(
                cell, outcome.perSecond(), outcome.millisAt(50), outcome.millisAt(99), outcome.errors(), cpu, null);
    }

    /** Resolves what was made, as far as the time allows, and says how many tickets stay open. */
    int tidyUp(int connections, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                threads.submit(() -> resolveUntil(end));
            }
        }
        return desk.createdLeft();
    }

    private @Nullable Void resolveUntil(long end) throws IOException, InterruptedException {
        for (var ticket = desk.nextCreated(); !ticket.isEmpty() && System.nanoTime() < end; ) {
            desk.resolve(ticket);
            ticket = desk.nextCreated();
        }
        return null;
    }

    private static Map<String, Double> perCall(Map<String, Long> before, Map<String, Long> after, long calls) {
        var used = new LinkedHashMap<String, Double>();
        after.forEach((name, millis) ->
                used.put(name, calls == 0 ? 0 : (millis - before.getOrDefault(name, 0L)) / (double) calls));
        return used;
    }
}
