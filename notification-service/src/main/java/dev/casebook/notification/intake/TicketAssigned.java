package dev.casebook.notification.intake;

import dev.casebook.notification.feed.Announcement;
import dev.casebook.notification.feed.Audience;
import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.notification.people.PersonId;
import dev.casebook.notification.ticket.Ticket;
import dev.casebook.notification.ticket.TicketId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code ticket-assigned.v1}, as far as it is read here. */
record TicketAssigned(
        String ticketId,
        @Nullable Assignee assignee,
        @Nullable Author actor,
        Instant at) {
    record Assignee(String id) {}

    TicketId ticket() {
        return new TicketId(ticketId);
    }

    @Nullable
    PersonId assigned() {
        return assignee == null ? null : new PersonId(assignee.id());
    }

    /** Empty when the ticket was given back to the queue. */
    Optional<Announcement> announcement(Ticket ticket, String cause) {
        return Optional.ofNullable(assigned())
                .map(person -> new Announcement(
                        NotificationEvent.ASSIGNED,
                        NotificationEvent.ASSIGNED.act(),
                        ticket.id(),
                        ticket.account(),
                        ticket.subject(),
                        actor == null ? null : actor.actor(),
                        new Audience.OnePerson(person),
                        null,
                        cause,
                        at));
    }
}
