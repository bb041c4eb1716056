package dev.casebook.thread.opening;

import dev.casebook.thread.ticket.Tickets.Details;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code ticket-changed.v1}: fields that were patched, each with its value before and after. */
record TicketChanged(
        String ticketId,
        long version,
        String subject,
        @Nullable String type,
        @Nullable String priority,
        @Nullable List<String> tags,
        List<Change> changes,
        @Nullable Person actor,
        @Nullable String route,
        Instant at) {

    Details details() {
        return new Details(ticketId, subject, version, type, priority, tags == null ? null : Tags.json(tags));
    }

    /** Whether it was a rating, which changes nothing else. */
    boolean rating() {
        return changes.stream().map(Change::field).toList().equals(List.of("rating"));
    }

    /** One field's change; values are whatever JSON the field holds. */
    record Change(
            String field, @Nullable JsonNode from, @Nullable JsonNode to) {}
}
