package dev.casebook.thread.opening;

import dev.casebook.thread.entry.Author;
import dev.casebook.thread.id.PersonId;
import org.jspecify.annotations.Nullable;

/** A person as ticket events carry them. */
record Person(String id, String name, @Nullable String email, String role) {

    Author author() {
        return new Author(new PersonId(id), name, email, role);
    }

    static @Nullable Author author(@Nullable Person person) {
        return person == null ? null : person.author();
    }
}
