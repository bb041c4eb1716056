package dev.casebook.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process by pid and start time, so that a pid used again by a stranger is never taken for ours. */
public record PidFile(Path path) {
    /**
     * A recorded process that still runs.
     *
     * @param command the fingerprint of what it was started with
     */
    public record Recorded(ProcessHandle process, String command) {}

    /** Records the process; replaces the file in one step. */
    public void write(ProcessHandle process, String command) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path draft = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(draft, process.pid() + " " + startOf(process) + " " + command + "\n");
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recorded process if that very process still runs. */
    public Optional<Recorded> running() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(path).strip().split(" ", -1);
            return words.length < 3
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(words[0]))
                            .filter(ProcessHandle::isAlive)
                            .filter(process -> words[1].equals(startOf(process)))
                            .filter(process -> !Dying.is(process))
                            .map(process -> new Recorded(process, words[2]));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Forgets the process. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
