package dev.casebook.attachment.ticket;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.support.write.Writes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds a ticket for a caller; an unknown one is asked of its owner once before it counts as missing. */
@Component
public class FindTicket {

    private final Tickets tickets;
    private final TicketOwner owner;
    private final Writes writes;

    FindTicket(Tickets tickets, TicketOwner owner, Writes writes) {
        this.tickets = tickets;
        this.owner = owner;
        this.writes = writes;
    }

    /** Fails with {@code not-found} for a malformed, missing or foreign id alike. */
    public Mono<Ticket> visible(String spelling, Caller caller) {
        return Mono.justOrEmpty(TicketId.parse(spelling))
                .flatMap(id -> visible(id, caller))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    private Mono<Ticket> visible(TicketId id, Caller caller) {
        return tickets.visible(id, caller)
                .switchIfEmpty(Mono.defer(() -> learn(id).then(tickets.visible(id, caller))));
    }

    private Mono<Boolean> learn(TicketId id) {
        return tickets.byId(id)
                .map(known -> false)
                .switchIfEmpty(Mono.defer(() -> owner.ask(id).flatMap(this::keep)));
    }

    private Mono<Boolean> keep(Ticket ticket) {
        return writes.transactional(tickets.record(ticket));
    }
}
