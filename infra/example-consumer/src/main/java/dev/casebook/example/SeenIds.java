package dev.casebook.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The ids of the newest events that had their effect, kept over restarts. A program that writes to a database keeps them there
 * instead, in the transaction of the effect itself.
 */
final class SeenIds {
    private static final int MOST = 10_000;

    private final Path file;
    private final SequencedSet<String> ids = new LinkedHashSet<>();
    private int lines;

    SeenIds(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(this::remember);
            }
            shorten();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    void add(String id) {
        remember(id);
        try {
            Files.write(file, List.of(id), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            lines++;
            if (lines > 2 * MOST) {
                shorten();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(String id) {
        ids.add(id);
        if (ids.size() > MOST) {
            ids.removeFirst();
        }
    }

    private void shorten() throws IOException {
        Files.write(file, new ArrayList<>(ids));
        lines = ids.size();
    }
}
