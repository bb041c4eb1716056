package dev.casebook.ticket.lifecycle;

import dev.casebook.ticket.catalog.Priority;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ticket-changed.v1}: the corrected labels as they are now, and what each was before. */
public record TicketChanged(
        String ticketId,
        String accountId,
        long version,
        String subject,
        Priority priority,
        List<String> tags,
        String type,
        List<Change> changes,
        Actor actor,
        @Nullable String route,
        Instant at)
        implements TicketEvent {

    /** One field's change, values as words. */
    public record Change(
            String field, @Nullable String from, @Nullable String to) {}

    static TicketChanged of(Ticket ticket, List<Change> changes, Doing doing) {
        return new TicketChanged(
                ticket.id().value(),
                ticket.account().id(),
                ticket.stamp().version(),
                ticket.labels().subject(),
                ticket.labels().priority(),
                ticket.labels().tags(),
                ticket.labels().type(),
                changes,
                doing.actor(),
                doing.route(),
                doing.at());
    }
}
