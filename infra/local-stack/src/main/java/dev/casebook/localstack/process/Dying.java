package dev.casebook.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Tells a killed process from a running one while the kernel still takes it down: its first thread is a zombie then, and
 * the others hold its ports and locks until they are gone (proc(5)).
 */
final class Dying {
    private static final Duration TAKING_DOWN = Duration.ofSeconds(20);

    private Dying() {}

    /** Whether the process has been killed; returns when nothing of it holds a port or a lock any more. */
    static boolean is(ProcessHandle process) {
        Path threads = Path.of("/proc", Long.toString(process.pid()), "task");
        boolean dying = zombie(threads.resolveSibling("stat"));
        if (dying) {
            Await.until(TAKING_DOWN, () -> count(threads) <= 1);
        }
        return dying;
    }

    private static boolean zombie(Path stat) {
        try {
            String line = Files.readString(stat);
            // the name in parentheses may hold anything, parentheses included
            return line.startsWith(") Z", line.lastIndexOf(')'));
        } catch (IOException gone) {
            return false;
        }
    }

    private static long count(Path threads) {
        try (Stream<Path> each = Files.list(threads)) {
            return each.count();
        } catch (IOException gone) {
            return 0;
        }
    }
}
