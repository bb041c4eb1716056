package dev.casebook.ticket.customer;

import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.lifecycle.Tickets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The customer behind a ticket; for staff. */
@RestController
class CustomerController {
    private final Tickets tickets;
    private final KnowCustomer customers;

    CustomerController(Tickets tickets, KnowCustomer customers) {
        this.tickets = tickets;
        this.customers = customers;
    }

    @GetMapping("/api/v1/tickets/{id}/customer")
    Mono<CustomerContext> customer(@PathVariable String id, Caller caller, QueryParameters query) {
        return Mono.justOrEmpty(TicketId.parse(id))
                .flatMap(known -> tickets.find(known, caller))
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(ticket -> staff(caller))
                .doOnNext(ticket -> query.onlyKnown())
                .flatMap(customers::behind);
    }

    private static void staff(Caller caller) {
        if (caller.customer()) {
            throw ProblemException.forbidden("role:agent");
        }
    }
}
