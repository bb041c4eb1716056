package dev.casebook.ticket.lifecycle;

import dev.casebook.support.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A ticket as customers or as staff see it, for the service that copies it into a package for them. */
@RestController
class InternalViewController {
    private final Tickets tickets;
    private final TicketViews views;

    InternalViewController(Tickets tickets, TicketViews views) {
        this.tickets = tickets;
        this.views = views;
    }

    @GetMapping("/internal/tickets/{id}/customer-view")
    Mono<TicketView> forCustomers(@PathVariable String id) {
        return view(id, TicketViews.Audience.CUSTOMER);
    }

    @GetMapping("/internal/tickets/{id}/staff-view")
    Mono<TicketView> forStaff(@PathVariable String id) {
        return view(id, TicketViews.Audience.STAFF);
    }

    private Mono<TicketView> view(String id, TicketViews.Audience audience) {
        return Mono.justOrEmpty(TicketId.parse(id))
                .flatMap(tickets::byId)
                .map(ticket -> views.of(ticket, audience))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }
}
