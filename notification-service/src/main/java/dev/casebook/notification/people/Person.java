package dev.casebook.notification.people;

import dev.casebook.support.security.Role;
import org.jspecify.annotations.Nullable;

/** What the desk knows of a person; {@code version} counts the owner's changes. */
public record Person(
        PersonId id,
        String name,
        String email,
        Role role,
        @Nullable String accountId,
        long version) {}
