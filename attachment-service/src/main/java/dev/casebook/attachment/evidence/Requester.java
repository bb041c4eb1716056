package dev.casebook.attachment.evidence;

import dev.casebook.support.security.Caller;

/** The person who asked for a package, as they were then. */
record Requester(String id, String name, String role) {

    static Requester of(Caller caller) {
        return new Requester(caller.personId(), caller.name(), caller.role().wire());
    }
}
