package dev.casebook.ticket.lifecycle;

import dev.casebook.support.security.Role;
import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.people.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ticket-opened.v1}: all that was reported, except the licence key, of which not even the mask leaves this service. */
public record TicketOpened(
        String ticketId,
        TicketAccount account,
        Opener openedBy,
        String type,
        String subject,
        String problem,
        @Nullable String product,
        @Nullable String siteUrl,
        @Nullable Environment environment,
        @Nullable String planName,
        @Nullable Instant occurredAt,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable String stepsTried,
        Priority priority,
        List<String> tags,
        Status status,
        long version,
        @Nullable String route,
        @Nullable TicketId followUpOf,
        List<String> attachmentIds,
        boolean draft,
        Instant at)
        implements TicketEvent {

    /** Who opened it. */
    public record Opener(String id, String name, String email, Role role) {
        public static Opener of(Person person) {
            return new Opener(person.id().value(), person.name(), person.email(), person.role());
        }
    }

    static TicketOpened of(Ticket ticket, List<String> attachmentIds, boolean draft) {
        Issue issue = ticket.issue();
        Labels labels = ticket.labels();
        return new TicketOpened(
                ticket.id().value(),
                ticket.account(),
                Opener.of(ticket.openedBy()),
                labels.type(),
                labels.subject(),
                issue.problem(),
                issue.product(),
                issue.siteUrl(),
                issue.environment(),
                issue.planName(),
                issue.occurredAt(),
                issue.expected(),
                issue.actual(),
                issue.stepsTried(),
                labels.priority(),
                labels.tags(),
                ticket.status(),
                ticket.stamp().version(),
                issue.route(),
                ticket.followUpOf(),
                attachmentIds,
                draft,
                ticket.stamp().createdAt());
    }
}
