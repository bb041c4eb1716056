package dev.casebook.notification.ticket;

import dev.casebook.notification.people.PersonId;

/** What notifications need of a ticket; {@code sequence} is ticket-service's event number for it. */
public record Ticket(
        TicketId id, AccountId account, String subject, PersonId opener, boolean openedByStaff, long sequence) {}
