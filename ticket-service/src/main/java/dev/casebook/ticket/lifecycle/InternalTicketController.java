package dev.casebook.ticket.lifecycle;

import dev.casebook.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What the other services may ask about a ticket whose events have not reached them. */
@RestController
class InternalTicketController {
    record KnownTicket(
            String ticketId,
            TicketAccount account,
            TicketOpened.Opener openedBy,
            Status status,
            long version,
            String subject,
            boolean draft,
            TicketOpened.@Nullable Opener author,
            long sequence,
            @Nullable JsonNode opened) {}

    private final Tickets tickets;

    InternalTicketController(Tickets tickets) {
        this.tickets = tickets;
    }

    @GetMapping("/internal/tickets/{id}")
    Mono<KnownTicket> ticket(@PathVariable String id) {
        return Mono.justOrEmpty(TicketId.parse(id))
                .flatMap(tickets::opening)
                .map(InternalTicketController::known)
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    private static KnownTicket known(Tickets.Opening opening) {
        Ticket ticket = opening.ticket();
        return new KnownTicket(
                ticket.id().value(),
                ticket.account(),
                TicketOpened.Opener.of(ticket.openedBy()),
                ticket.status(),
                ticket.stamp().version(),
                ticket.labels().subject(),
                false,
                null,
                ticket.stamp().eventSequence(),
                opening.data());
    }
}
