package dev.casebook.ticket.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code ticket-assigned.v1}: who looks after the ticket from now on; for staff only. */
public record TicketAssigned(
        String ticketId,
        String accountId,
        long version,
        @Nullable Assignee assignee,
        Actor actor,
        String subject,
        Instant at)
        implements TicketEvent {}
