package dev.casebook.localstack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How a process is asked to end before force is used. */
public enum Ending {
    /** SIGTERM. */
    TERMINATE {
        @Override
        void ask(ProcessHandle process) {
            process.destroy();
        }
    },
    /** SIGINT, which PostgreSQL takes for a fast and clean shutdown that does not wait for its clients. */
    INTERRUPT {
        @Override
        void ask(ProcessHandle process) {
            try {
                new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .onExit()
                        .join();
            } catch (IOException e) {
                process.destroy();
            }
        }
    };

    abstract void ask(ProcessHandle process);

    /** Asks, waits, and kills what is still there; returns when the process is gone. */
    public void end(ProcessHandle process, Duration patience) {
        ask(process);
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
