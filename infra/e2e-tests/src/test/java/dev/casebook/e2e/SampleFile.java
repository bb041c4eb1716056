package dev.casebook.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Files that a person chooses, kept on disk as a browser wants them. */
final class SampleFile {

    private SampleFile() {}

    /** Bytes that no archive makes smaller; the same seed makes the same file. */
    static Path of(Path folder, String name, int size, long seed) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        try {
            return Files.write(Files.createDirectories(folder).resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
