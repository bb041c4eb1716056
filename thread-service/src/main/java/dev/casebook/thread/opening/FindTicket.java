package dev.casebook.thread.opening;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Reader;
import dev.casebook.thread.ticket.Ticket;
import dev.casebook.thread.ticket.Tickets;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the ticket a request names; a foreign one answers exactly like an unknown one. */
@Component
public class FindTicket {

    private final Tickets tickets;
    private final AskOwner owner;

    FindTicket(Tickets tickets, AskOwner owner) {
        this.tickets = tickets;
        this.owner = owner;
    }

    /** The ticket in any spelling of its id, or the problem {@code not-found}. */
    public Mono<Ticket> visibleTo(Caller caller, String anySpelling) {
        Reader reader = Reader.of(caller);
        return Mono.justOrEmpty(TicketId.parse(anySpelling))
                .flatMap(id -> find(id, reader))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    private Mono<Ticket> find(TicketId id, Reader reader) {
        return tickets.find(id, reader).switchIfEmpty(Mono.defer(() -> findAfterAsking(id, reader)));
    }

    /** Looks once more in any case: another request may have asked the owner in between. */
    private Mono<Ticket> findAfterAsking(TicketId id, Reader reader) {
        return tickets.knows(id)
                .flatMap(known -> known ? Mono.empty() : owner.open(id).then())
                .then(Mono.defer(() -> tickets.find(id, reader)));
    }
}
