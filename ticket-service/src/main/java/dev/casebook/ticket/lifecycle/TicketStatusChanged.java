package dev.casebook.ticket.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code ticket-status-changed.v1}; no actor when the status followed from an entry or the clock. */
public record TicketStatusChanged(
        String ticketId,
        String accountId,
        Status from,
        Status to,
        long version,
        @Nullable Actor actor,
        Cause cause,
        @Nullable String resolution,
        @Nullable String reason,
        @Nullable String route,
        @Nullable Long causedBySeq,
        String subject,
        Instant at)
        implements TicketEvent {

    /** What moved the status. */
    public enum Cause {
        RESOLVED,
        REOPENED,
        CUSTOMER_REPLIED,
        STAFF_REPLIED,
        CLOSED,
        MERGED
    }
}
