package dev.casebook.localstack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: the gentle signal first, force after a bounded wait. */
public final class Signals {
    private Signals() {}

    /** Sends SIGTERM, waits, then SIGKILL. */
    public static void terminate(ProcessHandle process, Duration patience) {
        process.destroy();
        awaitOrKill(process, patience);
    }

    /** Sends SIGINT, which PostgreSQL takes for a fast and clean shutdown; waits, then SIGKILL. */
    public static void interrupt(ProcessHandle process, Duration patience) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            process.destroy();
        }
        awaitOrKill(process, patience);
    }

    private static void awaitOrKill(ProcessHandle process, Duration patience) {
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(5));
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
