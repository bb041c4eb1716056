package dev.casebook.thread.opening;

import dev.casebook.support.lookup.ServiceClients;
import dev.casebook.support.write.Writes;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Tickets;
import dev.casebook.thread.ticket.Tickets.Details;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/** Asks ticket-service, once, about a ticket that no event has told of yet. */
@Component
class AskOwner {

    private final ServiceClients services;
    private final Writes writes;
    private final OpenThread openThread;
    private final Tickets tickets;

    AskOwner(ServiceClients services, Writes writes, OpenThread openThread, Tickets tickets) {
        this.services = services;
        this.writes = writes;
        this.openThread = openThread;
        this.tickets = tickets;
    }

    /** Starts the thread of a ticket that exists and is no draft, and answers its opening; empty for any other id. */
    Mono<TicketOpened> open(TicketId id) {
        return services.to("ticket-service")
                .get()
                .uri("/internal/tickets/{id}", id.value())
                .retrieve()
                .bodyToMono(OwnersTicket.class)
                .onErrorResume(AskOwner::unknown, absent -> Mono.empty())
                .flatMap(ticket -> writes.transactional(store(id, ticket)));
    }

    private Mono<TicketOpened> store(TicketId id, OwnersTicket ticket) {
        TicketOpened opened = ticket.opened();
        if (opened == null) {
            return Mono.empty();
        }
        return openThread
                .open(opened)
                .then(tickets.details(new Details(id.value(), ticket.subject(), ticket.version(), null, null, null)))
                .then(tickets.status(id, ticket.status(), ticket.version()))
                .thenReturn(opened);
    }

    private static boolean unknown(Throwable failure) {
        return failure instanceof WebClientResponseException answer && answer.getStatusCode() == HttpStatus.NOT_FOUND;
    }

    /** The owner's answer; {@code opened} is null for a draft. */
    record OwnersTicket(
            String subject,
            String status,
            long version,
            @Nullable TicketOpened opened) {}
}
