package dev.casebook.thread.contextrequest;

import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.position.Position;
import dev.casebook.support.request.RequestContext;
import dev.casebook.support.security.Caller;
import dev.casebook.thread.opening.FindTicket;
import dev.casebook.thread.ticket.Ticket;
import dev.casebook.thread.ticket.WriteAccess;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What staff do with context requests: ask, accept what was answered, withdraw. */
@RestController
@Gives(Position.HEADER)
class ContextRequestController {

    private static final String PATH = "/api/v1/tickets/{id}/context-requests";

    private final FindTicket findTicket;
    private final FindContextRequest findRequest;
    private final Idempotency idempotency;
    private final AskForContext ask;
    private final AcceptAnswers accept;
    private final WithdrawRequest withdraw;

    ContextRequestController(
            FindTicket findTicket,
            FindContextRequest findRequest,
            Idempotency idempotency,
            AskForContext ask,
            AcceptAnswers accept,
            WithdrawRequest withdraw) {
        this.findTicket = findTicket;
        this.findRequest = findRequest;
        this.idempotency = idempotency;
        this.ask = ask;
        this.accept = accept;
        this.withdraw = withdraw;
    }

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<Object>> ask(
            @PathVariable String id,
            Caller caller,
            IdempotencyKey key,
            @Reads(NewContextRequest.class) JsonBody body,
            ServerWebExchange exchange) {
        return findTicket
                .visibleTo(caller, id)
                .doOnNext(ticket -> WriteAccess.requireStaff(caller))
                .flatMap(ticket -> {
                    NewContextRequest asked = body.as(NewContextRequest.class);
                    return run(exchange, ticket, caller, key, body, acting -> ask.ask(acting, asked));
                });
    }

    @PostMapping(PATH + "/{rid}/accept")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<Object>> accept(
            @PathVariable String id,
            @PathVariable String rid,
            Caller caller,
            IdempotencyKey key,
            @Reads(value = NewAcceptance.class, optional = true) JsonBody body,
            ServerWebExchange exchange) {
        return findRequest
                .visibleTo(caller, id, rid)
                .doOnNext(found -> WriteAccess.requireStaff(caller))
                .flatMap(found -> {
                    NewAcceptance which = body.as(NewAcceptance.class, NewAcceptance.OF_ALL);
                    return run(
                            exchange,
                            found.ticket(),
                            caller,
                            key,
                            body,
                            acting -> accept.accept(acting, found.request(), which));
                });
    }

    @PostMapping(PATH + "/{rid}/withdraw")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<Object>> withdraw(
            @PathVariable String id,
            @PathVariable String rid,
            Caller caller,
            IdempotencyKey key,
            @Reads(value = Withdrawal.class, optional = true) JsonBody body,
            ServerWebExchange exchange) {
        return findRequest
                .visibleTo(caller, id, rid)
                .doOnNext(found -> WriteAccess.requireStaff(caller))
                .doOnNext(found -> body.as(Withdrawal.class, new Withdrawal()))
                .flatMap(found -> run(
                        exchange,
                        found.ticket(),
                        caller,
                        key,
                        body,
                        acting -> withdraw.withdraw(acting, found.request())));
    }

    private Mono<ResponseEntity<Object>> run(
            ServerWebExchange exchange,
            Ticket ticket,
            Caller caller,
            IdempotencyKey key,
            JsonBody body,
            Function<Acting, Mono<Answer>> act) {
        return RequestContext.current()
                .map(context -> new Acting(ticket.id(), caller, context.route()))
                .flatMap(acting -> idempotency.run(exchange, caller, key, body.digest(), () -> act.apply(acting)));
    }
}
