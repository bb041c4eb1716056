package dev.casebook.notification.intake;

import dev.casebook.notification.feed.Announcement;
import dev.casebook.notification.feed.Audience;
import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.notification.ticket.Ticket;
import dev.casebook.notification.ticket.TicketId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code ticket-status-changed.v1}, as far as it is read here. */
record TicketStatusChanged(
        String ticketId, String to, @Nullable Author actor, Instant at) {
    TicketId ticket() {
        return new TicketId(ticketId);
    }

    /** The requester hears of a resolution; the other changes are heard of by the reply that caused them. */
    Optional<Announcement> announcement(Ticket ticket, String cause) {
        if (!to.equals("resolved")) {
            return Optional.empty();
        }
        return Optional.of(new Announcement(
                NotificationEvent.RESOLVED,
                ticket.id(),
                ticket.account(),
                ticket.subject(),
                actor == null ? null : actor.actor(),
                new Audience.OnePerson(ticket.opener()),
                null,
                cause,
                at));
    }
}
