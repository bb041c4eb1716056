package dev.casebook.notification.intake;

/** {@code ticket-changed.v1}, as far as it is read here. */
record TicketChanged(String ticketId, String subject) {}
