package dev.casebook.ticket.account;

/** The provider's id of an account. */
public record AccountId(String value) {}
