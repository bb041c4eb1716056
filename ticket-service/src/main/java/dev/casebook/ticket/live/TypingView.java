package dev.casebook.ticket.live;

/**
 * Who types on a ticket of the list.
 *
 * @param seconds how long the list shows it, unless it is said again
 */
record TypingView(String ticketId, Person person, long seconds) {

    /** As much of a person as a row shows. */
    record Person(String id, String name) {}

    static TypingView of(TypingSeen seen) {
        return new TypingView(
                seen.ticketId(), new Person(seen.person().id(), seen.person().name()), seen.seconds());
    }
}
