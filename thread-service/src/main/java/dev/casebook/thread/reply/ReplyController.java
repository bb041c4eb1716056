package dev.casebook.thread.reply;

import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.position.Position;
import dev.casebook.support.request.RequestContext;
import dev.casebook.support.security.Caller;
import dev.casebook.thread.attachment.KnownAttachments;
import dev.casebook.thread.opening.FindTicket;
import dev.casebook.thread.ticket.Ticket;
import dev.casebook.thread.ticket.WriteAccess;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Replies of customers and staff, and staff's internal notes. */
@RestController
@Gives(Position.HEADER)
class ReplyController {

    private final FindTicket findTicket;
    private final KnownAttachments knownAttachments;
    private final Idempotency idempotency;
    private final PostReply postReply;

    ReplyController(
            FindTicket findTicket, KnownAttachments knownAttachments, Idempotency idempotency, PostReply postReply) {
        this.findTicket = findTicket;
        this.knownAttachments = knownAttachments;
        this.idempotency = idempotency;
        this.postReply = postReply;
    }

    @PostMapping("/api/v1/tickets/{id}/replies")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<Object>> reply(
            @PathVariable String id,
            Caller caller,
            IdempotencyKey key,
            @Reads(NewReply.class) JsonBody body,
            ServerWebExchange exchange) {
        return findTicket
                .visibleTo(caller, id)
                .doOnNext(ticket -> WriteAccess.requireWriter(caller))
                .flatMap(ticket -> post(ticket, caller, key, body, exchange, false));
    }

    @PostMapping("/api/v1/tickets/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<Object>> note(
            @PathVariable String id,
            Caller caller,
            IdempotencyKey key,
            @Reads(NewReply.class) JsonBody body,
            ServerWebExchange exchange) {
        return findTicket
                .visibleTo(caller, id)
                .doOnNext(ticket -> WriteAccess.requireStaff(caller))
                .flatMap(ticket -> post(ticket, caller, key, body, exchange, true));
    }

    private Mono<ResponseEntity<Object>> post(
            Ticket ticket, Caller caller, IdempotencyKey key, JsonBody body, ServerWebExchange exchange, boolean note) {
        NewReply reply = body.as(NewReply.class);
        return RequestContext.current()
                .map(context -> new Posting(ticket.id(), caller, note, reply.body(), reply.files(), context.route()))
                .flatMap(posting -> knownAttachments
                        .learn(posting.files())
                        .then(idempotency.run(exchange, caller, key, body.digest(), () -> answer(posting))));
    }

    private Mono<Answer> answer(Posting posting) {
        return postReply
                .post(posting)
                .map(posted -> new Answer(201, Map.of(), posted.entry())
                        .withPosition(posted.appended().position()));
    }
}
