package dev.casebook.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The children that a killed launcher may have left running.
 *
 * @param run where the pid files are
 */
public record Leftovers(Path run) {
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final String SUFFIX = ".pid";

    /** Whether any ran; all of them are ended. */
    public boolean end() {
        return endOtherThan(List.of());
    }

    /** Ends those that are none of the named, as the second of a service that is started once this time; whether any ran. */
    public boolean endOtherThan(Collection<String> names) {
        boolean any = false;
        for (Path file : files()) {
            if (!names.contains(nameOf(file))) {
                any |= end(new PidFile(file));
            }
        }
        return any;
    }

    private static boolean end(PidFile file) {
        var running = file.running();
        running.ifPresent(recorded -> Ending.TERMINATE.end(recorded.process(), PATIENCE));
        file.delete();
        return running.isPresent();
    }

    private List<Path> files() {
        if (!Files.isDirectory(run)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(run)) {
            return all.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
