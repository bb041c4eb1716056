package dev.casebook.ticket.people;

import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import org.jspecify.annotations.Nullable;

/** Someone who uses the desk; staff have no account. */
public record Person(
        PersonId id,
        String name,
        String email,
        Role role,
        @Nullable String accountId,
        @Nullable String accountName) {

    public static Person of(Caller caller) {
        return new Person(
                new PersonId(caller.personId()),
                caller.name(),
                caller.email(),
                caller.role(),
                caller.accountId(),
                caller.accountName());
    }

    public boolean staff() {
        return role == Role.AGENT || role == Role.LEAD || role == Role.ADMIN;
    }
}
