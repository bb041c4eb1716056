package dev.casebook.notification.intake;

import dev.casebook.notification.feed.Actor;
import dev.casebook.notification.people.PersonId;
import java.util.Set;

/** Who did it, as the other services' events name them. */
record Author(String id, String name, String role) {
    private static final Set<String> STAFF = Set.of("agent", "lead", "admin");

    boolean staff() {
        return STAFF.contains(role);
    }

    Actor actor() {
        return new Actor(id, name, role);
    }

    PersonId person() {
        return new PersonId(id);
    }
}
