package dev.casebook.attachment.file;

import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;

/** The person who brought a file, as they were then. */
public record Uploader(String id, String name, String role) {

    public static Uploader of(Caller caller) {
        return new Uploader(caller.personId(), caller.name(), caller.role().wire());
    }

    boolean is(Caller caller) {
        return id.equals(caller.personId());
    }

    boolean staff() {
        return Role.parse(role).map(Role::staff).orElse(false);
    }
}
