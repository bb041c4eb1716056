package dev.casebook.ticket.listing;

import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How many tickets wait: the account's own, for staff everyone's with their queues. */
@RestController
class CountController {
    private final CountQueues queues;

    CountController(CountQueues queues) {
        this.queues = queues;
    }

    @GetMapping("/api/v1/tickets/counts")
    Mono<QueueCounts> counts(Caller caller, QueryParameters query) {
        query.onlyKnown();
        return queues.of(caller);
    }
}
