package dev.casebook.notification.ticket;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds a ticket here or, when its event has not come yet, at its owner. */
@Component
public class KnownTickets {
    private final Tickets tickets;
    private final TicketOwner owner;

    KnownTickets(Tickets tickets, TicketOwner owner) {
        this.tickets = tickets;
        this.owner = owner;
    }

    /** Empty when the owner does not know it either; fails when the owner cannot be asked, so that the event is tried again. */
    public Mono<Ticket> require(TicketId id) {
        return tickets.find(id).switchIfEmpty(Mono.defer(() -> owner.find(id)).flatMap(tickets::remember));
    }
}
