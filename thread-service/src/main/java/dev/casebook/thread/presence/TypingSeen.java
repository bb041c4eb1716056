package dev.casebook.thread.presence;

import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.support.security.Caller;
import dev.casebook.thread.ticket.Ticket;

/**
 * The event {@code typing-seen.v1}: someone types an entry of a thread. It is said again as long as they type, and worth nothing
 * afterwards, so it waits in no outbox and nobody counts it: its sequence is 0.
 *
 * @param internal whether it is an internal note, which customers must not see coming
 * @param seconds how long it is to be believed
 */
record TypingSeen(String ticketId, String accountId, Person person, boolean internal, long seconds) {

    static final String TOPIC = "support.presence.v1";

    /** Who types, with the role as claims name it. */
    record Person(String id, String name, String role) {}

    static OutboxEvent event(Ticket ticket, Caller caller, boolean internal) {
        TypingSeen seen = new TypingSeen(
                ticket.id().value(),
                ticket.accountId().value(),
                new Person(caller.personId(), caller.name(), caller.role().wire()),
                internal,
                Presences.TYPING.toSeconds());
        return new OutboxEvent(TOPIC, ticket.id().value(), "typing-seen.v1", 0, seen);
    }
}
