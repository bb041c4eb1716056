package dev.casebook.ticket.target;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One promised time and how it stands. */
public record Target(Instant dueAt, @Nullable Instant metAt, State state) {
    /** How a promise stands; a promise kept too late stays breached. */
    public enum State {
        RUNNING,
        PAUSED,
        MET,
        BREACHED
    }

    static Target of(Instant dueAt, @Nullable Instant metAt, @Nullable Instant pausedSince, Instant now) {
        Instant counted = metAt != null ? metAt : pausedSince != null ? pausedSince : now;
        if (counted.isAfter(dueAt)) {
            return new Target(dueAt, metAt, State.BREACHED);
        }
        return new Target(dueAt, metAt, metAt != null ? State.MET : pausedSince != null ? State.PAUSED : State.RUNNING);
    }
}
