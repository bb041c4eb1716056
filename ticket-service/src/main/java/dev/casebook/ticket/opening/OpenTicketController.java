package dev.casebook.ticket.opening;

import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.position.Position;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.Catalogues;
import dev.casebook.ticket.catalog.Gates;
import dev.casebook.ticket.catalog.IssueType;
import dev.casebook.ticket.lifecycle.TicketAnswers;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Opens tickets. */
@RestController
class OpenTicketController {
    private final Catalogues catalogues;
    private final OpenTicket tickets;
    private final TicketAnswers answers;
    private final Idempotency idempotency;
    private final Clock clock;

    OpenTicketController(
            Catalogues catalogues, OpenTicket tickets, TicketAnswers answers, Idempotency idempotency, Clock clock) {
        this.catalogues = catalogues;
        this.tickets = tickets;
        this.answers = answers;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/tickets", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Gives({HttpHeaders.LOCATION, HttpHeaders.ETAG, Position.HEADER})
    Mono<ResponseEntity<Object>> open(
            @Reads(Submission.class) JsonBody body, IdempotencyKey key, Caller caller, ServerWebExchange exchange) {
        return catalogues
                .current()
                .doOnNext(catalogue -> requireWriter(catalogue, caller))
                .flatMap(catalogue -> Mono.fromSupplier(() -> check(body, catalogue, caller))
                        .flatMap(
                                opening -> idempotency.run(exchange, caller, key, body.digest(), () -> answer(opening)))
                        .onErrorResume(
                                ProblemException.class,
                                refused -> idempotency
                                        .earlier(exchange, caller, key, body.digest())
                                        .switchIfEmpty(Mono.error(refused))));
    }

    private static void requireWriter(Catalogue catalogue, Caller caller) {
        new Gates(catalogue, caller).writer().ifPresent(gate -> {
            throw gate.problem();
        });
    }

    private OpenTicket.Opening check(JsonBody body, Catalogue catalogue, Caller caller) {
        Submission submission = body.as(Submission.class);
        IssueType type = SubmissionRules.check(submission, catalogue, caller.staff(), clock.instant());
        return new OpenTicket.Opening(submission, type, catalogue, caller);
    }

    private Mono<Answer> answer(OpenTicket.Opening opening) {
        return tickets.open(opening)
                .flatMap(opened -> answers.created(opened.ticket(), opening.caller())
                        .map(created -> opened.again() ? created.withHeader(Idempotency.REPLAYED, "true") : created));
    }
}
