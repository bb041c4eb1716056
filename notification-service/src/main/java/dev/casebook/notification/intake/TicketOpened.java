package dev.casebook.notification.intake;

import dev.casebook.notification.feed.Announcement;
import dev.casebook.notification.feed.Audience;
import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.notification.ticket.AccountId;
import dev.casebook.notification.ticket.Ticket;
import dev.casebook.notification.ticket.TicketId;
import java.time.Instant;

/** {@code ticket-opened.v1}, as far as it is read here. */
record TicketOpened(String ticketId, Account account, Author openedBy, String subject, Instant at) {
    record Account(String id) {}

    Ticket ticket(long sequence) {
        return new Ticket(
                new TicketId(ticketId),
                new AccountId(account.id()),
                subject,
                openedBy.person(),
                openedBy.staff(),
                sequence);
    }

    Announcement announcement(String cause) {
        return new Announcement(
                NotificationEvent.TICKET_OPENED,
                NotificationEvent.TICKET_OPENED.act(),
                new TicketId(ticketId),
                new AccountId(account.id()),
                subject,
                openedBy.actor(),
                new Audience.Staff(),
                null,
                cause,
                at);
    }
}
