package dev.casebook.thread.opening;

import dev.casebook.thread.entry.AppendEntry;
import dev.casebook.thread.entry.NewEntry;
import dev.casebook.thread.entry.ThreadHead;
import dev.casebook.thread.entry.Threads;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Tickets;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down in the thread what happened to its ticket; each method must run inside a write. */
@Component
class FollowTicket {

    private final Tickets tickets;
    private final Threads threads;
    private final AppendEntry append;
    private final AskOwner owner;

    FollowTicket(Tickets tickets, Threads threads, AppendEntry append, AskOwner owner) {
        this.tickets = tickets;
        this.threads = threads;
        this.append = append;
        this.owner = owner;
    }

    Mono<Void> statusChanged(TicketStatusChanged changed) {
        TicketId id = new TicketId(changed.ticketId());
        return append(id, TicketEntries.statusChanged(changed))
                .then(tickets.status(id, changed.to(), changed.version()));
    }

    Mono<Void> changed(TicketChanged changed) {
        TicketId id = new TicketId(changed.ticketId());
        return append(id, TicketEntries.changed(changed)).then(tickets.details(changed.details()));
    }

    Mono<Void> assigned(TicketAssigned assigned) {
        return append(new TicketId(assigned.ticketId()), TicketEntries.assigned(assigned))
                .then(tickets.assign(assigned.assignment()));
    }

    private Mono<Void> append(TicketId id, NewEntry entry) {
        return threads.lock(id)
                .switchIfEmpty(Mono.defer(() -> lockAfterAsking(id)))
                .flatMap(head -> append.append(head.append(entry)))
                .then();
    }

    /** The opening event was dead-lettered, or lies behind this one: the owner knows the ticket. */
    private Mono<ThreadHead> lockAfterAsking(TicketId id) {
        return owner.open(id)
                .then(Mono.defer(() -> threads.lock(id)))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("no ticket behind the event of " + id)));
    }
}
