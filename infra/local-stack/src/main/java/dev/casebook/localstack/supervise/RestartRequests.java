package dev.casebook.localstack.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Requests to restart a part, passed as files: only who may write the data directory can make one. */
public record RestartRequests(Path directory) {
    /** Asks the launcher to restart the part. */
    public void make(String part) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(part), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a restart was asked for; each request is answered once. */
    boolean take(String part) {
        return directory.resolve(part).toFile().delete();
    }
}
