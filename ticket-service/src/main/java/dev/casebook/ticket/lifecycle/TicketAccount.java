package dev.casebook.ticket.lifecycle;

/** The account of a ticket as it was when the ticket was opened. */
public record TicketAccount(String id, String name, String plan) {}
