package dev.casebook.ticket.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * How far a ticket has come.
 *
 * @param decidedSeq the newest entry of the thread that could move the status
 */
public record Progress(
        Status status,
        @Nullable Resolution resolution,
        @Nullable TicketId mergedInto,
        long decidedSeq) {

    static Progress opened() {
        return new Progress(Status.OPEN, null, null, 1);
    }

    Progress to(Status next) {
        return new Progress(next, next.active() ? null : resolution, mergedInto, decidedSeq);
    }

    Progress resolved(Resolution by) {
        return new Progress(Status.RESOLVED, by, mergedInto, decidedSeq);
    }

    Progress decided(long seq) {
        return new Progress(status, resolution, mergedInto, seq);
    }
}
