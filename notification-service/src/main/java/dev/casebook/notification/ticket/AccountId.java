package dev.casebook.notification.ticket;

/** The customer organisation a ticket belongs to. */
public record AccountId(String value) {}
