package dev.casebook.ticket.opening;

import dev.casebook.support.etag.ETags;
import dev.casebook.support.etag.IfMatch;
import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.Known;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.position.Position;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.support.write.Writes;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.Catalogues;
import dev.casebook.ticket.catalog.Gates;
import dev.casebook.ticket.lifecycle.TicketId;
import java.util.OptionalLong;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tickets being written. */
@RestController
@RequestMapping("/api/v1/drafts")
class DraftController {
    private static final String OWNER = "ticket-service";

    private final Drafts drafts;
    private final WriteDraft writing;
    private final DiscardDraft discarding;
    private final Catalogues catalogues;
    private final Idempotency idempotency;
    private final Writes writes;

    DraftController(
            Drafts drafts,
            WriteDraft writing,
            DiscardDraft discarding,
            Catalogues catalogues,
            Idempotency idempotency,
            Writes writes) {
        this.drafts = drafts;
        this.writing = writing;
        this.discarding = discarding;
        this.catalogues = catalogues;
        this.idempotency = idempotency;
        this.writes = writes;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Gives({HttpHeaders.LOCATION, HttpHeaders.ETAG, Position.HEADER})
    Mono<ResponseEntity<Object>> begin(
            @Reads(Submission.class) JsonBody body, IdempotencyKey key, Caller caller, ServerWebExchange exchange) {
        return catalogues
                .current()
                .doOnNext(catalogue -> passRole(catalogue, caller))
                .flatMap(catalogue -> begin(body, key, caller, exchange, catalogue));
    }

    private Mono<ResponseEntity<Object>> begin(
            JsonBody body, IdempotencyKey key, Caller caller, ServerWebExchange exchange, Catalogue catalogue) {
        Submission fields = body.as(Submission.class);
        return idempotency.run(
                exchange,
                caller,
                key,
                body.digest(),
                () -> writing.begin(fields, catalogue, caller).map(DraftController::begun));
    }

    private static Answer begun(Draft draft) {
        DraftView view = DraftView.of(draft);
        return Answer.created("/api/v1/drafts/" + view.id(), view)
                .withEtag(ETags.of(view.version(), view))
                .withPosition(position(draft, DraftSaved.SEQUENCE));
    }

    @GetMapping
    Mono<Page<DraftView>> list(Caller caller, @Known({"cursor", "limit"}) QueryParameters query) {
        Cursor after = query.cursor(2);
        int limit = query.onlyKnown().limit();
        return drafts.of(caller, after, limit)
                .map(found -> Page.of(found, limit, draft -> Cursor.of(draft.updatedAt(), draft.id()))
                        .map(DraftView::of));
    }

    @GetMapping("/{id}")
    @Gives(HttpHeaders.ETAG)
    Mono<ResponseEntity<DraftView>> draft(
            @PathVariable String id, Caller caller, QueryParameters query, ServerWebExchange exchange) {
        return find(id, caller)
                .doOnNext(draft -> query.onlyKnown())
                .map(DraftView::of)
                .map(view -> answer(view, exchange));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @IfMatch(required = true)
    @Gives({HttpHeaders.ETAG, Position.HEADER})
    Mono<ResponseEntity<DraftView>> rewrite(
            @PathVariable String id,
            @Reads(Submission.class) JsonBody body,
            Caller caller,
            ServerWebExchange exchange) {
        OptionalLong asked = required(exchange);
        return find(id, caller)
                .flatMap(draft -> fields(draft, body, caller))
                .flatMap(fields -> writes.transactional(rewritten(id, fields, asked, caller)))
                .map(DraftController::rewritten);
    }

    private Mono<Submission> fields(Draft draft, JsonBody body, Caller caller) {
        Submission fields = body.as(Submission.class);
        return writing.check(draft, fields, caller).thenReturn(fields);
    }

    private static ResponseEntity<DraftView> rewritten(Draft draft) {
        DraftView view = DraftView.of(draft);
        return ResponseEntity.ok()
                .eTag(ETags.of(view.version(), view))
                .header(Position.HEADER, position(draft, DraftSaved.SEQUENCE).encode())
                .body(view);
    }

    private Mono<Draft> rewritten(String id, Submission fields, OptionalLong asked, Caller caller) {
        return Mono.justOrEmpty(TicketId.parse(id))
                .flatMap(known -> drafts.lock(known, caller))
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(draft -> ETags.require(asked, draft.version()))
                .flatMap(draft -> writing.rewrite(draft, fields));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Gives(Position.HEADER)
    Mono<ResponseEntity<Void>> delete(@PathVariable String id, Caller caller, QueryParameters query) {
        return find(id, caller)
                .doOnNext(draft -> query.onlyKnown())
                .delayUntil(draft -> writes.transactional(discarded(draft.id(), caller)))
                .map(draft -> ResponseEntity.noContent()
                        .header(
                                Position.HEADER,
                                position(draft, DraftDiscarded.SEQUENCE).encode())
                        .build());
    }

    private Mono<Void> discarded(TicketId id, Caller caller) {
        return drafts.lock(id, caller)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .flatMap(draft -> discarding.discard(draft, DraftDiscarded.Reason.DELETED));
    }

    /** Saving a draft tells nobody anything, so its first event stays the newest until it is gone. */
    private static Position position(Draft draft, long sequence) {
        return Position.of(draft.id().value(), OWNER, sequence);
    }

    private Mono<Draft> find(String id, Caller caller) {
        return Mono.justOrEmpty(TicketId.parse(id))
                .flatMap(known -> drafts.find(known, caller))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    private static OptionalLong required(ServerWebExchange exchange) {
        if (exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.IF_MATCH).isEmpty()) {
            throw ProblemException.malformed("Send If-Match with the ETag of the draft you have rewritten.");
        }
        return ETags.ifMatch(exchange);
    }

    private static void passRole(Catalogue catalogue, Caller caller) {
        new Gates(catalogue, caller).writer().ifPresent(gate -> {
            throw gate.problem();
        });
    }

    private static ResponseEntity<DraftView> answer(DraftView view, ServerWebExchange exchange) {
        String etag = ETags.of(view.version(), view);
        return ETags.notModified(exchange, etag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build()
                : ResponseEntity.ok().eTag(etag).body(view);
    }
}
