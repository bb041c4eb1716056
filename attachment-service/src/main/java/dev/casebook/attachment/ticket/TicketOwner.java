package dev.casebook.attachment.ticket;

import dev.casebook.support.lookup.ServiceClients;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Mono;

/** Asks ticket-service about a ticket that no event has told us of yet. */
@Component
class TicketOwner {

    private final ServiceClients clients;

    TicketOwner(ServiceClients clients) {
        this.clients = clients;
    }

    Mono<Ticket> ask(TicketId id) {
        return clients.to("ticket-service")
                .get()
                .uri("/internal/tickets/{id}", id.value())
                .exchangeToMono(this::read);
    }

    private Mono<Ticket> read(ClientResponse response) {
        if (response.statusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return response.releaseBody().then(Mono.empty());
        }
        if (response.statusCode().is2xxSuccessful()) {
            return response.bodyToMono(Answer.class).map(Answer::ticket);
        }
        return response.releaseBody()
                .then(Mono.error(() -> ProblemException.of(
                        ProblemType.UNAVAILABLE, "The ticket cannot be looked up at the moment. Try again shortly.")));
    }

    record Answer(
            String ticketId,
            Account account,
            String status,
            long version,
            boolean draft,
            @Nullable Person author) {

        Ticket ticket() {
            return new Ticket(
                    new TicketId(ticketId),
                    account.id(),
                    account.plan(),
                    status,
                    draft && author != null ? author.id() : null,
                    version);
        }
    }

    record Account(String id, String plan) {}

    record Person(String id) {}
}
