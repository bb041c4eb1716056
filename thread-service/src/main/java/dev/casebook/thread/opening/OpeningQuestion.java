package dev.casebook.thread.opening;

import dev.casebook.support.position.OwnerQuestion;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Tickets;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a thread show its opening entry before the event of it has come: it is opened from ticket-service's answer. */
@Component
class OpeningQuestion implements OwnerQuestion {

    private static final String OWNER = "ticket-service";

    private final Tickets tickets;
    private final AskOwner askOwner;

    OpeningQuestion(Tickets tickets, AskOwner askOwner) {
        this.tickets = tickets;
        this.askOwner = askOwner;
    }

    @Override
    public Mono<Long> ask(String subject, String owner) {
        return Mono.justOrEmpty(TicketId.parse(subject))
                .filter(id -> owner.equals(OWNER))
                .flatMap(id -> tickets.knows(id).flatMap(known -> known ? Mono.just(1L) : openingOf(id)));
    }

    /** What came after the opening are entries of their own, which only their events bring. */
    private Mono<Long> openingOf(TicketId id) {
        return askOwner.open(id).map(TicketOpened::sequence);
    }
}
