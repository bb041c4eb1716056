package dev.casebook.thread.opening;

import dev.casebook.thread.ticket.Tickets.Assignment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code ticket-assigned.v1}; an assignee of null means nobody. */
record TicketAssigned(
        String ticketId,
        long version,
        @Nullable Assignee assignee,
        @Nullable Person actor,
        Instant at) {

    Assignment assignment() {
        return new Assignment(
                ticketId, assignee == null ? null : assignee.id(), assignee == null ? null : assignee.name());
    }

    /** Whose ticket it is now. */
    record Assignee(String id, String name) {}
}
