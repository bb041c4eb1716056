package dev.casebook.attachment.file;

import dev.casebook.support.security.Caller;

/** The person who removed a file, as they were then. */
public record Remover(String id, String name, String role) {

    static Remover of(Caller caller) {
        return new Remover(caller.personId(), caller.name(), caller.role().wire());
    }
}
