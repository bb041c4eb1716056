package dev.casebook.thread.id;

/** A customer organisation. */
public record AccountId(String value) {}
