package dev.casebook.ticket.activity;

/** An event about a ticket that is not here. */
final class UnknownTicketException extends RuntimeException {
    UnknownTicketException(String ticketId) {
        super("no ticket " + ticketId);
    }
}
