package dev.casebook.ticket.lifecycle;

import java.time.Instant;

/**
 * The numbers and times of a ticket.
 *
 * @param version changes of patchable fields and status
 * @param eventSequence the number of its newest event
 */
public record Stamp(long version, long eventSequence, Instant createdAt, Instant updatedAt, Instant lastActivityAt) {

    static Stamp created(long eventSequence, Instant at) {
        return new Stamp(1, eventSequence, at, at, at);
    }

    /** A change everyone may see. */
    Stamp changed(Instant at) {
        return new Stamp(version + 1, eventSequence + 1, createdAt, at, later(at));
    }

    /** An event that only staff see, or that changes nothing patchable. */
    Stamp noted() {
        return new Stamp(version, eventSequence + 1, createdAt, updatedAt, lastActivityAt);
    }

    Stamp active(Instant at) {
        return new Stamp(version, eventSequence, createdAt, updatedAt, later(at));
    }

    private Instant later(Instant at) {
        return at.isAfter(lastActivityAt) ? at : lastActivityAt;
    }
}
