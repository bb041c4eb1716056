package dev.casebook.ticket.people;

/** The provider's id of a person: the claim {@code person_id}, never {@code sub}. */
public record PersonId(String value) {}
