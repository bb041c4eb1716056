package dev.casebook.notification.people;

/** A person, as the identity provider's {@code person_id} claim names them. */
public record PersonId(String value) {}
