package dev.casebook.thread.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code ticket-assigned.v1}; an assignee of null means nobody. */
record TicketAssigned(
        String ticketId,
        @Nullable Assignee assignee,
        @Nullable Person actor,
        Instant at) {

    /** Whose ticket it is now. */
    record Assignee(String id, String name) {}
}
