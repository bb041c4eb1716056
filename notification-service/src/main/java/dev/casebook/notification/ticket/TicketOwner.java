package dev.casebook.notification.ticket;

import dev.casebook.notification.people.PersonId;
import dev.casebook.support.lookup.ServiceClients;
import dev.casebook.support.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/** Asks ticket-service for a ticket. */
@Component
class TicketOwner {
    private final ServiceClients services;

    TicketOwner(ServiceClients services) {
        this.services = services;
    }

    Mono<Ticket> find(TicketId id) {
        return services.to("ticket-service")
                .get()
                .uri("/internal/tickets/{id}", id.value())
                .retrieve()
                .bodyToMono(Answer.class)
                .map(Answer::ticket)
                .onErrorResume(TicketOwner::unknown, e -> Mono.empty());
    }

    private static boolean unknown(Throwable e) {
        return e instanceof WebClientResponseException answer && answer.getStatusCode() == HttpStatus.NOT_FOUND;
    }

    /** The part of the owner's answer that is read here. */
    record Answer(String ticketId, Account account, Opener openedBy, String subject, long sequence) {
        Ticket ticket() {
            return new Ticket(
                    new TicketId(ticketId),
                    new AccountId(account.id()),
                    subject,
                    new PersonId(openedBy.id()),
                    Role.parse(openedBy.role()).filter(Role::staff).isPresent(),
                    sequence);
        }
    }

    record Account(String id) {}

    record Opener(String id, String role) {}
}
