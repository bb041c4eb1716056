package dev.casebook.ticket.lifecycle;

import dev.casebook.support.etag.ETags;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One ticket. */
@RestController
class TicketController {
    private final Tickets tickets;
    private final TicketViews views;

    TicketController(Tickets tickets, TicketViews views) {
        this.tickets = tickets;
        this.views = views;
    }

    @GetMapping("/api/v1/tickets/{id}")
    @Gives(HttpHeaders.ETAG)
    Mono<ResponseEntity<TicketView>> ticket(
            @PathVariable String id, Caller caller, QueryParameters query, ServerWebExchange exchange) {
        return Mono.justOrEmpty(TicketId.parse(id))
                .flatMap(known -> tickets.find(known, caller))
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(found -> query.onlyKnown())
                .flatMap(found -> views.of(found, caller))
                .map(view -> answer(view, exchange));
    }

    private static ResponseEntity<TicketView> answer(TicketView view, ServerWebExchange exchange) {
        String etag = ETags.of(view.row().version(), view);
        return ETags.notModified(exchange, etag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build()
                : ResponseEntity.ok().eTag(etag).body(view);
    }
}
