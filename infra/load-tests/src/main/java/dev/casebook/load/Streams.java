package dev.casebook.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Open ticket streams on one thread-service: what they weigh, and how long a reply takes to reach all of them. */
record Streams(Desk desk, Http staff, Http customer, Processes processes, int count) implements Section {
    private static final String SERVICE = "thread-service";
    private static final int TICKETS = 10;
    private static final int ROUNDS = 5;
    private static final int LONGEST_SECONDS = 30;
    /** Opened together; more would wait in the service's queue of new connections. */
    private static final int AT_ONCE = 50;

    @Override
    public List<String> measure() throws IOException, InterruptedException {
        var tickets = new ArrayList<String>();
        for (int i = 0; i < TICKETS; i++) {
            tickets.add(desk.ticket());
        }
        var round = new AtomicReference<>(new CountDownLatch(0));
        long before = memory();
        long begin = System.nanoTime();
        var streams = new ArrayList<EventStream>();
        try {
            open(tickets, round, streams);
            double opening = seconds(begin);
            long open = memory();
            var reached = new ArrayList<String>();
            for (int i = 0; i < ROUNDS; i++) {
                reached.add(reach(tickets, round));
            }
            return List.of(
                    String.format(
                            Locale.ROOT,
                            "%d open streams of %d tickets on one thread-service, opened in %.1f s: %d MiB before, %d MiB open, %d MiB"
                                    + " after %d rounds of replies (proportional memory).",
                            count,
                            TICKETS,
                            opening,
                            before / 1024,
                            open / 1024,
                            memory() / 1024,
                            ROUNDS),
                    "A reply on each of the tickets has reached all streams after " + String.join(", ", reached)
                            + " (from the sending of the first).");
        } finally {
            streams.forEach(EventStream::close);
        }
    }

    private void open(List<String> tickets, AtomicReference<CountDownLatch> round, List<EventStream> streams)
            throws InterruptedException {
        while (streams.size() < count) {
            int already = streams.size();
            for (int i = already; i < Math.min(already + AT_ONCE, count); i++) {
                var address = desk.direct("/tickets/" + tickets.get(i % TICKETS) + "/stream");
                streams.add(EventStream.open(customer, address, event -> {
                    if (event.name().equals("entry")) {
                        round.get().countDown();
                    }
                }));
            }
            for (var stream : streams.subList(already, streams.size())) {
                stream.awaitOpen();
            }
        }
    }

    private String reach(List<String> tickets, AtomicReference<CountDownLatch> round)
            throws IOException, InterruptedException {
        var all = new CountDownLatch(count);
        round.set(all);
        long begin = System.nanoTime();
        for (String ticket : tickets) {
            desk.answerAs(staff, ticket);
        }
        return all.await(LONGEST_SECONDS, TimeUnit.SECONDS)
                ? String.format(Locale.ROOT, "%.2f s", seconds(begin))
                : all.getCount() + " not reached in " + LONGEST_SECONDS + " s";
    }

    private long memory() {
        return processes.pssKib().entrySet().stream()
                .filter(process -> process.getKey().contains(SERVICE))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
