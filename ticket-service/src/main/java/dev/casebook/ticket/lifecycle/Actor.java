package dev.casebook.ticket.lifecycle;

import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;

/** Who did it. */
public record Actor(String id, String name, Role role) {
    public static Actor of(Caller caller) {
        return new Actor(caller.personId(), caller.name(), caller.role());
    }
}
