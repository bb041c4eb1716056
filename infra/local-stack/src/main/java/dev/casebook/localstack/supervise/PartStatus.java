package dev.casebook.localstack.supervise;

import dev.casebook.localstack.part.Part;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One row of {@code status}.
 *
 * @param pid 0 when there is no process
 * @param since when it came into this state
 */
public record PartStatus(String name, long pid, int port, String state, String since) {
    static PartStatus of(Part part, State state, Instant since) {
        return new PartStatus(
                part.name(),
                part.alive() ? part.pid() : 0,
                part.port(),
                state.toString(),
                since.truncatedTo(ChronoUnit.MILLIS).toString());
    }

    /** The same part without a process. */
    public PartStatus down() {
        return new PartStatus(name, 0, port, State.DOWN.toString(), since);
    }

    /** Whether it answers; no getter, so that it does not become a field of the JSON. */
    public boolean up() {
        return state.equals(State.UP.toString());
    }
}
