package dev.casebook.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A process of ours with its log and pid file: one that outlived a killed launcher is taken over, or ended, never left behind. */
public final class Child {
    private final Path log;
    private final PidFile pidFile;
    private final Ending ending;
    private final Duration patience;
    private volatile @Nullable ProcessHandle process;

    /**
     * Names a child without starting it.
     *
     * @param patience how long it may take to end when asked to
     */
    public Child(Path log, PidFile pidFile, Ending ending, Duration patience) {
        this.log = log;
        this.pidFile = pidFile;
        this.ending = ending;
        this.patience = patience;
    }

    /** Takes over a survivor that was started with the very same command; false when there is none. */
    public boolean adopt(Command command) {
        Optional<ProcessHandle> survivor = pidFile.running()
                .filter(recorded -> recorded.command().equals(command.fingerprint()))
                .map(PidFile.Recorded::process);
        survivor.ifPresent(running -> process = running);
        return survivor.isPresent();
    }

    /** Starts the command, after ending whatever the pid file still knows. */
    public void start(Command command) {
        pidFile.running().ifPresent(stale -> ending.end(stale.process(), patience));
        ProcessHandle started = command.start(log).toHandle();
        pidFile.write(started, command.fingerprint());
        process = started;
    }

    /** Whether it runs. */
    public boolean alive() {
        ProcessHandle running = process;
        return running != null && running.isAlive();
    }

    /** Its process id, 0 when it was never started. */
    public long pid() {
        ProcessHandle running = process;
        return running == null ? 0 : running.pid();
    }

    /** Ends it, and a survivor this object has not taken over as well. */
    public void stop() {
        ProcessHandle running = process;
        if (running != null) {
            ending.end(running, patience);
        }
        pidFile.running().ifPresent(stale -> ending.end(stale.process(), patience));
        pidFile.delete();
    }

    /** The last lines of its log, for a sentence about what went wrong. */
    public String lastLines(int lines) {
        try {
            List<String> all = Files.readAllLines(log);
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
