package dev.casebook.ticket.listing;

import dev.casebook.support.page.Known;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.lifecycle.RowView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The list of tickets: an account's own, or for staff everyone's. */
@RestController
class ListController {
    private final ListTickets tickets;

    ListController(ListTickets tickets) {
        this.tickets = tickets;
    }

    @GetMapping("/api/v1/tickets")
    Mono<Page<RowView>> list(
            Caller caller,
            @Known({
                        "status",
                        "type",
                        "product",
                        "priority",
                        "assignee",
                        "tag",
                        "account",
                        "q",
                        "sort",
                        "view",
                        "cursor",
                        "limit"
                    })
                    QueryParameters query) {
        return tickets.page(TicketQuery.of(query, caller), caller);
    }
}
