package dev.casebook.notification.ticket;

/** A ticket's canonical id, like {@code CB-7K2M9-QXD4T}. */
public record TicketId(String value) {}
