package dev.casebook.ticket.lifecycle;

import dev.casebook.support.etag.ETags;
import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.request.RequestContext;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.catalog.Catalogues;
import dev.casebook.ticket.catalog.Gates;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Does an act on a ticket in the one order of checks: syntax, visibility, role, body, gates, version, state. */
@Component
final class ActOnTicket {
    /** Who asks for what on which ticket. */
    record Request(String id, JsonBody body, @Nullable IdempotencyKey key, Caller caller, ServerWebExchange exchange) {}

    private final Tickets tickets;
    private final Catalogues catalogues;
    private final FeatureGates features;
    private final SaveChange changes;
    private final TicketAnswers answers;
    private final Idempotency idempotency;
    private final Clock clock;

    ActOnTicket(
            Tickets tickets,
            Catalogues catalogues,
            FeatureGates features,
            SaveChange changes,
            TicketAnswers answers,
            Idempotency idempotency,
            Clock clock) {
        this.tickets = tickets;
        this.catalogues = catalogues;
        this.features = features;
        this.changes = changes;
        this.answers = answers;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    <T> Mono<ResponseEntity<Object>> run(Request request, Act<T> act) {
        OptionalLong asked = ETags.ifMatch(request.exchange());
        return Mono.justOrEmpty(TicketId.parse(request.id()))
                .flatMap(id -> tickets.find(id, request.caller()))
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .delayUntil(ticket -> role(request.caller(), act))
                .flatMap(ticket -> checked(request, act, asked, ticket));
    }

    private Mono<Void> role(Caller caller, Act<?> act) {
        if (act.staffOnly() && caller.customer()) {
            return Mono.error(ProblemException.forbidden("role:agent"));
        }
        return catalogues
                .current()
                .flatMap(catalogue -> Mono.justOrEmpty(new Gates(catalogue, caller).writer()))
                .flatMap(gate -> Mono.error(gate.problem()));
    }

    private <T> Mono<ResponseEntity<Object>> checked(Request request, Act<T> act, OptionalLong asked, Ticket ticket) {
        T body = act.read(request.body());
        return act.check(body, ticket, request.caller())
                .then(idempotency.run(
                        request.exchange(),
                        request.caller(),
                        request.key(),
                        request.body().digest(),
                        () -> effect(request, act, body, asked, ticket.id())));
    }

    private <T> Mono<Answer> effect(Request request, Act<T> act, T body, OptionalLong asked, TicketId id) {
        return tickets.lock(id, request.caller())
                .delayUntil(ticket -> feature(act, request.caller()))
                .delayUntil(ticket -> act.gates(body, ticket, request.caller()))
                .doOnNext(ticket -> ETags.require(asked, ticket.stamp().version()))
                .flatMap(ticket -> decide(act, body, ticket, request.caller()))
                .flatMap(changes::save)
                .flatMap(ticket -> answers.changed(ticket, request.caller()));
    }

    private Mono<Void> feature(Act<?> act, Caller caller) {
        return Mono.justOrEmpty(act.feature()).flatMap(feature -> features.pass(feature, caller));
    }

    private <T> Mono<Change> decide(Act<T> act, T body, Ticket ticket, Caller caller) {
        return RequestContext.current()
                .map(context -> new Doing(
                        Actor.of(caller), context.route(), clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .flatMap(doing -> act.decide(body, ticket, doing));
    }
}
