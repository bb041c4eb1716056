package dev.casebook.notification.intake;

import dev.casebook.notification.people.Person;
import dev.casebook.notification.people.PersonId;
import dev.casebook.support.inbox.PoisonEventException;
import dev.casebook.support.security.Role;
import org.jspecify.annotations.Nullable;

/** {@code person-changed.v1}, as far as it is read here. */
record PersonChanged(
        String personId,
        String name,
        String email,
        String role,
        @Nullable String accountId,
        long version) {
    Person person() {
        return new Person(new PersonId(personId), name, email, knownRole(), accountId, version);
    }

    private Role knownRole() {
        return Role.parse(role).orElseThrow(() -> new PoisonEventException("unknown role " + role));
    }
}
