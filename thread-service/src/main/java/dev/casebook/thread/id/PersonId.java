package dev.casebook.thread.id;

/** A person by the suite's own claim, never by the provider's subject. */
public record PersonId(String value) {}
