package dev.casebook.ticket.lifecycle;

import java.util.List;
import java.util.stream.Stream;

/** What an act decided: the ticket as it is from now on, and its events in order. */
public record Change(Ticket before, Ticket ticket, List<TicketEvent> events) {
    public static Change none(Ticket ticket) {
        return new Change(ticket, ticket, List.of());
    }

    static Change of(Ticket before, Ticket after, TicketEvent event) {
        return new Change(before, after, List.of(event));
    }

    Change then(Change next) {
        return new Change(
                before,
                next.ticket,
                Stream.concat(events.stream(), next.events.stream()).toList());
    }

    boolean changesNothing() {
        return before.equals(ticket);
    }

    boolean opens() {
        return !before.status().active() && ticket.status().active();
    }

    boolean closes() {
        return before.status().active() && !ticket.status().active();
    }
}
