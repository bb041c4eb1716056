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
        String ticketId,
        String to,
        String cause,
        @Nullable Author actor,
        @Nullable String reason,
        Instant at) {
    TicketId ticket() {
        return new TicketId(ticketId);
    }

    /** Empty for changes that are heard of by the reply that caused them, or by nobody. */
    Optional<NotificationEvent> told() {
        if (to.equals("resolved")) {
            return Optional.of(NotificationEvent.RESOLVED);
        }
        return reopenedByCustomer() ? Optional.of(NotificationEvent.CUSTOMER_REPLIED) : Optional.empty();
    }

    /** To staff a reopening is a reply: the customer is waiting again. The reason is what was said. */
    private boolean reopenedByCustomer() {
        return cause.equals("reopened") && actor != null && !actor.staff();
    }

    Announcement announcement(NotificationEvent event, Ticket ticket, Audience audience, String eventId) {
        return new Announcement(
                event,
                reopenedByCustomer() ? "reopened the ticket" : event.act(),
                ticket.id(),
                ticket.account(),
                ticket.subject(),
                actor == null ? null : actor.actor(),
                audience,
                reopenedByCustomer() ? Excerpt.of(reason) : null,
                eventId,
                at);
    }
}
