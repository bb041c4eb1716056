package dev.casebook.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** The measurements beside the plain operations, as far as they were chosen. */
record Sections(BenchOptions options, Desk desk, Http staff, Http customer, Processes processes) {
    private static final int BUFFER = 1 << 20;

    /** Lines of Markdown, a blank one before each section. */
    List<String> measure(Consumer<String> progress) throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        if (options.only.contains(Part.LIVE)) {
            progress.accept("replies and notifications on their way to others");
            add(lines, new Live(desk, staff, customer, options.duration().multipliedBy(2)));
        }
        if (options.only.contains(Part.STREAMS)) {
            progress.accept(options.streams + " open streams");
            add(lines, new Streams(desk, staff, customer, processes, options.streams));
        }
        if (options.only.contains(Part.FILES)) {
            progress.accept("a file of " + options.fileMegabytes + " MB up and down");
            addTransfers(lines);
        }
        return lines;
    }

    private void addTransfers(List<String> lines) throws IOException, InterruptedException {
        long size = options.fileMegabytes * 1_000_000L;
        Path file = noise(size);
        try (var uploads = new Uploads(desk, customer)) {
            add(lines, new Transfers(desk, uploads, processes, file, size));
        } finally {
            Files.delete(file);
        }
    }

    private static void add(List<String> lines, Section section) throws IOException, InterruptedException {
        lines.add("");
        lines.addAll(section.measure());
    }

    /** Bytes that nothing on the way can compress. */
    private static Path noise(long size) throws IOException {
        Path file = Files.createTempFile("casebook-bench", ".bin");
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            for (long left = size; left > 0; left -= BUFFER) {
                ThreadLocalRandom.current().nextBytes(buffer);
                out.write(buffer, 0, (int) Math.min(BUFFER, left));
            }
        }
        return file;
    }
}
