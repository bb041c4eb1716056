package dev.casebook.support.security;

import org.jspecify.annotations.Nullable;

/** The person behind a request, as the identity provider's claims have it now; staff have no account. */
public record Caller(
        String personId,
        String name,
        String email,
        Role role,
        @Nullable String accountId,
        @Nullable String accountName,
        @Nullable String plan,
        @Nullable String licence) {

    public boolean staff() {
        return role.staff();
    }

    public boolean customer() {
        return !role.staff();
    }

    /** Whether this person may create, reply, attach and change: everyone but a viewer. */
    public boolean mayWrite() {
        return role != Role.VIEWER;
    }
}
