package dev.casebook.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A desk that is started and stopped for the sake of measuring it. */
final class StartingDesk {
    private static final Duration CACHES_MADE = Duration.ofMinutes(20);
    private static final Duration FIRST_PAGE = Duration.ofSeconds(30);
    private static final long LOOK_EVERY_MILLIS = 1000;

    /** What the launcher logs when every service's cache is there. */
    private static final String CACHES = "the start caches are looked after";

    private final Path casebook;
    private final Path data;
    private final URI page;
    private final int portBase;

    StartingDesk(Path repository, Path data, int port, int portBase) {
        this.casebook = repository.resolve("casebook").toAbsolutePath();
        this.data = data;
        this.page = URI.create("http://127.0.0.1:" + port + "/dashboard/support");
        this.portBase = portBase;
    }

    /**
     * Seconds from the command to the first page.
     *
     * @param caches whether start caches are made once it runs
     * @throws IllegalStateException when the desk does not start, or shows no page
     */
    double start(boolean caches) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        casebook(caches, "up", "--detach");
        try (var browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            int status = browser.send(
                            HttpRequest.newBuilder(page).timeout(FIRST_PAGE).build(), BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException(page + " answers " + status);
            }
        }
        return secondsSince(begin);
    }

    /** Seconds of each of so many starts, one after the other; the desk is down afterwards. */
    List<Double> restarts(int times, boolean caches) throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        for (int time = 0; time < times; time++) {
            seconds.add(start(caches));
            stop();
        }
        return seconds;
    }

    /** Seconds until the launcher has made every start cache. */
    double awaitCaches() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (!casebook(true, "logs", "launcher").contains(CACHES)) {
            if (secondsSince(begin) > CACHES_MADE.toSeconds()) {
                throw new IllegalStateException("no start caches after " + CACHES_MADE);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return secondsSince(begin);
    }

    void stop() throws IOException, InterruptedException {
        casebook(true, "down");
    }

    /** Stops it and removes its data. */
    void remove() throws IOException, InterruptedException {
        casebook(true, "reset");
    }

    private String casebook(boolean caches, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(casebook.toString()));
        command.addAll(List.of(words));
        return Command.output(
                command,
                Map.of(
                        "CASEBOOK_DATA", data.toString(),
                        "CASEBOOK_PORT", Integer.toString(page.getPort()),
                        "CASEBOOK_PORT_BASE", Integer.toString(portBase),
                        "CASEBOOK_START_CACHE", caches ? "on" : "off"));
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
