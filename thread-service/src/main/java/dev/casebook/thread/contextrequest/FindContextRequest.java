package dev.casebook.thread.contextrequest;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.thread.id.EntryId;
import dev.casebook.thread.opening.FindTicket;
import dev.casebook.thread.ticket.Ticket;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the request that a path names; one of a foreign ticket answers exactly like an unknown one. */
@Component
class FindContextRequest {

    private final FindTicket findTicket;
    private final ContextRequests requests;

    FindContextRequest(FindTicket findTicket, ContextRequests requests) {
        this.findTicket = findTicket;
        this.requests = requests;
    }

    /** A request with its ticket. */
    record Found(Ticket ticket, ContextRequest request) {}

    Mono<Found> visibleTo(Caller caller, String ticketId, String requestId) {
        return findTicket
                .visibleTo(caller, ticketId)
                .flatMap(ticket -> Mono.justOrEmpty(EntryId.parse(requestId))
                        .flatMap(id -> requests.find(ticket.id(), id))
                        .map(request -> new Found(ticket, request)))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }
}
