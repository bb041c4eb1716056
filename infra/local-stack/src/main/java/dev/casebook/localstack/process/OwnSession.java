package dev.casebook.localstack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts a command into a session of its own, so that Ctrl-C at the terminal reaches the launcher alone and the order of stopping holds. */
final class OwnSession {
    private static final List<String> PREFIX = find();

    private OwnSession() {}

    /** The words to put before a command; the process keeps the pid it was started with. */
    static List<String> prefix() {
        return PREFIX;
    }

    private static List<String> find() {
        if (onPath("setsid")) {
            return List.of("setsid");
        }
        // macOS has no setsid but ships perl
        return onPath("perl") ? List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV or die") : List.of();
    }

    private static boolean onPath(String program) {
        for (String directory :
                System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":", -1)) {
            if (Files.isExecutable(Path.of(directory, program))) {
                return true;
            }
        }
        return false;
    }
}
