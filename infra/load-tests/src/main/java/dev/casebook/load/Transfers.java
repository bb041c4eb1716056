package dev.casebook.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * One large file up and down as a customer's browser moves it, each beside the same bytes by presigned URLs alone, and how
 * far each process grows meanwhile.
 */
record Transfers(Desk desk, Uploads uploads, Processes processes, Path file, long size) implements Section {

    @Override
    public List<String> measure() throws IOException, InterruptedException {
        String ticket = desk.ticket();
        var lines = new ArrayList<String>();
        try (var memory = new MemoryWatch(processes)) {
            var upload = uploads.start(ticket, file, size);
            double raw = seconds(() -> uploads.put(upload, file));
            uploads.delete(upload);

            var started = System.nanoTime();
            var kept = uploads.start(ticket, file, size);
            uploads.complete(kept, uploads.put(kept, file));
            double whole = since(started);
            uploads.awaitReady(kept);
            double ready = since(started);

            URI direct = uploads.contentUrl(kept);
            double rawDown = seconds(() -> uploads.fetch(direct));
            double wholeDown = seconds(() -> uploads.fetch(uploads.contentUrl(kept)));
            lines.add(
                    "| " + size / 1_000_000 + " MB | straight to the store MB/s | through the product MB/s | ratio |");
            lines.add("|---|--:|--:|--:|");
            lines.add(row("upload, until complete is answered", raw, whole));
            lines.add(row("download", rawDown, wholeDown));
            lines.add("");
            lines.add(
                    String.format(Locale.ROOT, "Verified and ready %.1f s after the bytes were there.", ready - whole));
            lines.addAll(growth(memory.growthKib()));
            uploads.delete(kept);
        }
        return lines;
    }

    private static List<String> growth(Map<String, Long> kib) {
        var lines = new ArrayList<>(List.of("", "| process | highest growth MiB |", "|---|--:|"));
        new TreeMap<>(kib).forEach((name, grown) -> lines.add("| " + name + " | " + grown / 1024 + " |"));
        return lines;
    }

    private String row(String what, double raw, double whole) {
        return String.format(
                Locale.ROOT, "| %s | %.0f | %.0f | %.2f |", what, size / 1e6 / raw, size / 1e6 / whole, raw / whole);
    }

    private static double seconds(Callable<?> transfer) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try {
            transfer.call();
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
        return since(begin);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
