package dev.casebook.notification.delivery;

import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.Known;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.position.Position;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The ledger over HTTP, for administrators. */
@RestController
@RequestMapping("/api/v1/deliveries")
class DeliveryController {
    private static final byte[] NO_BODY = {};

    private final Ledger ledger;
    private final Redeliver redeliver;
    private final Idempotency idempotency;

    DeliveryController(Ledger ledger, Redeliver redeliver, Idempotency idempotency) {
        this.ledger = ledger;
        this.redeliver = redeliver;
        this.idempotency = idempotency;
    }

    @GetMapping
    Mono<Page<DeliveryRow>> list(@Known({"state", "cursor", "limit"}) QueryParameters query, Caller caller) {
        var before = before(query.cursor(1));
        if (caller.role() != Role.ADMIN) {
            throw ProblemException.forbidden("role:admin");
        }
        var state = query.onlyKnown().constant("state", DeliveryState.class);
        var limit = query.limit();
        return ledger.page(state, before, limit + 1).map(found -> Page.of(found, limit, row -> Cursor.of(row.id())));
    }

    @PostMapping("/{id}/redeliver")
    @Gives(Position.HEADER)
    Mono<ResponseEntity<Object>> redeliver(
            ServerWebExchange exchange,
            Caller caller,
            @Nullable IdempotencyKey key,
            @PathVariable String id,
            QueryParameters query) {
        return visible(caller, id)
                .doOnNext(delivery -> query.onlyKnown())
                .flatMap(delivery -> idempotency.run(exchange, caller, key, NO_BODY, () -> redeliver.again(delivery)));
    }

    /** Who may see the ticket may know that there is such a delivery; administrators alone do something with it. */
    private Mono<DeliveryId> visible(Caller caller, String id) {
        return Mono.justOrEmpty(DeliveryId.parse(id))
                .filterWhen(delivery ->
                        ledger.concerns(delivery, caller.staff() ? null : String.valueOf(caller.accountId())))
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .filter(delivery -> caller.role() == Role.ADMIN)
                .switchIfEmpty(Mono.error(() -> ProblemException.forbidden("role:admin")));
    }

    private static @Nullable UUID before(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        return DeliveryId.parse(cursor.text(0))
                .orElseThrow(() -> ProblemException.malformed("This cursor is not one of this list."))
                .value();
    }
}
