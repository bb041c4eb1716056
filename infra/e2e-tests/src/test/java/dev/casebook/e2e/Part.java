package dev.casebook.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A part of the desk as {@code casebook status --json} tells it. */
record Part(String name, long pid, int port, String state) {

    boolean up() {
        return state.equals("up");
    }

    boolean isSuccessorOf(Part other) {
        return name.equals(other.name) && pid != other.pid;
    }

    /** Stops it in its tracks, as a stalled machine does, while the work is done. */
    void stalledDuring(Runnable work) {
        signal("STOP");
        try {
            work.run();
        } finally {
            signal("CONT");
        }
    }

    private void signal(String name) {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid));
        try {
            kill.inheritIO().start().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it, and waits for nothing. */
    void kill() {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
}
