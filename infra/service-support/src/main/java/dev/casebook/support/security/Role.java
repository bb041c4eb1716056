package dev.casebook.support.security;

import java.util.Locale;
import java.util.Optional;

/** What a person is: the first three of a customer's account, the others staff. */
public enum Role {
    OWNER,
    MEMBER,
    VIEWER,
    AGENT,
    LEAD,
    ADMIN;

    public boolean staff() {
        return this == AGENT || this == LEAD || this == ADMIN;
    }

    /** The name on the wire, like {@code owner}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> parse(String wire) {
        for (Role role : values()) {
            if (role.wire().equals(wire)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
