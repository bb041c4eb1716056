package dev.casebook.load;

import dev.casebook.load.EventStream.Event;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How soon another person sees it, through the gateway at a fixed rate: a staff reply on the customer's open thread, and a
 * customer's reply on a staff person's notification stream.
 */
record Live(Desk desk, Http staff, Http customer, Duration duration) implements Section {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int REPLIES_A_SECOND = 10;
    private static final int NOTICES_A_SECOND = 2;
    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public List<String> measure() throws IOException, InterruptedException {
        return List.of(
                "| seen by another person | at | seen | p50 ms after the answer | p99 ms | p50 ms after sending | p99 ms |",
                "|---|--:|--:|--:|--:|--:|--:|",
                row("staff reply → customer's open thread", REPLIES_A_SECOND, replies()),
                row("customer's reply → staff's notification stream", NOTICES_A_SECOND, notices()));
    }

    private Sightings replies() throws IOException, InterruptedException {
        String ticket = desk.ticket();
        var sightings = new Sightings();
        try (var stream = EventStream.open(
                customer, desk.through("/tickets/" + ticket + "/stream"), event -> entry(event, sightings))) {
            stream.awaitOpen();
            pace(REPLIES_A_SECOND, () -> {
                long sent = System.nanoTime();
                var answer = desk.answerAs(staff, ticket);
                sightings.accepted(id(answer), sent, System.nanoTime());
                return answer;
            });
            return sightings.settle(PATIENCE);
        }
    }

    private Sightings notices() throws IOException, InterruptedException {
        var tickets = new ArrayList<String>();
        for (long i = 0; i <= duration.toSeconds() * NOTICES_A_SECOND; i++) {
            tickets.add(desk.ticket());
        }
        var sightings = new Sightings();
        var next = new AtomicInteger();
        try (var stream =
                EventStream.open(staff, desk.through("/notifications/stream"), event -> notice(event, sightings))) {
            stream.awaitOpen();
            pace(NOTICES_A_SECOND, () -> {
                String ticket = tickets.get(next.getAndIncrement() % tickets.size());
                long sent = System.nanoTime();
                var answer = desk.answerAs(customer, ticket);
                sightings.accepted(ticket, sent, System.nanoTime());
                return answer;
            });
            return sightings.settle(PATIENCE);
        }
    }

    private void pace(int aSecond, Callable<HttpResponse<String>> call) throws InterruptedException {
        try (var clock = Executors.newScheduledThreadPool(AT_ONCE)) {
            long every = TimeUnit.SECONDS.toMicros(1) / aSecond;
            for (long i = 0; i < duration.toSeconds() * aSecond; i++) {
                clock.schedule(call, i * every, TimeUnit.MICROSECONDS);
            }
            clock.shutdown();
            clock.awaitTermination(duration.plus(PATIENCE).toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static void entry(Event event, Sightings sightings) {
        if (event.name().equals("entry")) {
            sightings.seen(json(event.data()).path("id").asString(""), event.nanos());
        }
    }

    private static void notice(Event event, Sightings sightings) {
        JsonNode notice = json(event.data());
        if (event.name().equals("notification")
                && notice.path("event").asString("").equals("customer_replied")) {
            sightings.seen(notice.path("ticket").path("id").asString(""), event.nanos());
        }
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer.body()).path("id").asString("");
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private String row(String what, int aSecond, Sightings sightings) {
        return String.format(
                Locale.ROOT,
                "| %s | %d/s | %d of %d | %s | %s |",
                what,
                aSecond,
                sightings.count() - sightings.missing(),
                duration.toSeconds() * aSecond,
                millis(sightings.fromAccepted()),
                millis(sightings.fromSent()));
    }

    private static String millis(Histogram micros) {
        return String.format(
                Locale.ROOT,
                "%.1f | %.1f",
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(99) / 1000.0);
    }
}
