package dev.casebook.ticket.lifecycle;

/** The member of staff who looks after a ticket. */
public record Assignee(String id, String name) {}
