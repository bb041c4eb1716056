package dev.casebook.ticket.live;

import static java.util.Objects.requireNonNull;

import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;

/**
 * The event {@code typing-seen.v1} of {@code support.presence.v1}, as thread-service writes it.
 *
 * @param internal whether it is an internal note that is typed
 * @param seconds how long it is to be believed
 */
record TypingSeen(String ticketId, String accountId, Person person, boolean internal, long seconds) {

    TypingSeen {
        requireNonNull(ticketId);
        requireNonNull(accountId);
        requireNonNull(person);
    }

    /** Who types. */
    record Person(String id, String name, String role) {

        Person {
            requireNonNull(id);
            requireNonNull(name);
            requireNonNull(role);
        }

        boolean staff() {
            return Role.parse(role).map(Role::staff).orElse(false);
        }
    }

    /** Staff see everyone but themselves; customers see staff who type what the customer's account will read. */
    boolean visibleTo(Caller reader) {
        boolean own = reader.personId().equals(person.id());
        return reader.staff() ? !own : accountId.equals(reader.accountId()) && person.staff() && !internal;
    }
}
