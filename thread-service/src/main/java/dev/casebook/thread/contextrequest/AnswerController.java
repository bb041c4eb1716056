package dev.casebook.thread.contextrequest;

import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.position.Position;
import dev.casebook.support.request.RequestContext;
import dev.casebook.support.security.Caller;
import dev.casebook.thread.attachment.KnownAttachments;
import dev.casebook.thread.contextrequest.FindContextRequest.Found;
import dev.casebook.thread.id.AttachmentId;
import dev.casebook.thread.ticket.WriteAccess;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers to what was asked, by the customer or by staff on their behalf. */
@RestController
class AnswerController {

    private final FindContextRequest findRequest;
    private final KnownAttachments knownAttachments;
    private final Idempotency idempotency;
    private final AnswerItems answerItems;

    AnswerController(
            FindContextRequest findRequest,
            KnownAttachments knownAttachments,
            Idempotency idempotency,
            AnswerItems answerItems) {
        this.findRequest = findRequest;
        this.knownAttachments = knownAttachments;
        this.idempotency = idempotency;
        this.answerItems = answerItems;
    }

    @PostMapping("/api/v1/tickets/{id}/context-requests/{rid}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(Position.HEADER)
    Mono<ResponseEntity<Object>> answer(
            @PathVariable String id,
            @PathVariable String rid,
            Caller caller,
            IdempotencyKey key,
            @Reads(NewAnswers.class) JsonBody body,
            ServerWebExchange exchange) {
        return findRequest
                .visibleTo(caller, id, rid)
                .doOnNext(found -> WriteAccess.requireWriter(caller))
                .flatMap(found -> answer(found, caller, key, body, exchange));
    }

    private Mono<ResponseEntity<Object>> answer(
            Found found, Caller caller, IdempotencyKey key, JsonBody body, ServerWebExchange exchange) {
        List<GivenAnswer> answers = found.request().read(body.as(NewAnswers.class));
        List<AttachmentId> files =
                answers.stream().flatMap(answer -> answer.files().stream()).toList();
        return RequestContext.current()
                .map(context -> new Acting(found.ticket().id(), caller, context.route()))
                .flatMap(acting -> knownAttachments
                        .learn(files)
                        .then(idempotency.run(
                                exchange,
                                caller,
                                key,
                                body.digest(),
                                () -> answerItems.answer(acting, found.request(), answers))));
    }
}
