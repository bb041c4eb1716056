package dev.casebook.notification.feed;

import dev.casebook.notification.people.PersonId;

/** Who did what is told. */
public record Actor(String id, String name, String role) {
    boolean is(PersonId person) {
        return id.equals(person.value());
    }
}
