package dev.casebook.thread.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code ticket-status-changed.v1}; an actor of null is the desk itself. */
record TicketStatusChanged(
        String ticketId,
        String from,
        String to,
        long version,
        @Nullable Person actor,
        @Nullable String cause,
        @Nullable String resolution,
        @Nullable String reason,
        @Nullable String route,
        String subject,
        Instant at) {}
