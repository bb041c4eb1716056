package dev.casebook.ticket.lifecycle;

/** Something that happened to a ticket, as the other services learn it; the order of a ticket's events is their sequence. */
public sealed interface TicketEvent permits TicketOpened, TicketStatusChanged, TicketChanged, TicketAssigned {
    String ticketId();
}
