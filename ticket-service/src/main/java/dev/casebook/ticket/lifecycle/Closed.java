package dev.casebook.ticket.lifecycle;

import dev.casebook.support.problem.ProblemException;
import reactor.core.publisher.Mono;

/** A closed ticket stays as it is; what is left to say goes into a follow-up. */
final class Closed {
    private Closed() {}

    static ProblemException problem(Ticket ticket) {
        return ProblemException.conflict("This ticket is closed; open a follow-up instead.")
                .with("followUp", ticket.id().value());
    }

    static Mono<Change> unlessClosed(Ticket ticket, Mono<Change> change) {
        return ticket.status() == Status.CLOSED ? Mono.error(() -> problem(ticket)) : change;
    }
}
