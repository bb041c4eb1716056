package dev.casebook.ticket.people;

import dev.casebook.support.security.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code person-changed.v1}: a person as of that version. */
record PersonChanged(
        String personId,
        String name,
        String email,
        Role role,
        @Nullable String accountId,
        @Nullable String accountName,
        long version,
        Instant at) {
    static final String TYPE = "person-changed.v1";

    static PersonChanged of(Person person, long version, Instant at) {
        return new PersonChanged(
                person.id().value(),
                person.name(),
                person.email(),
                person.role(),
                person.accountId(),
                person.accountName(),
                version,
                at);
    }
}
