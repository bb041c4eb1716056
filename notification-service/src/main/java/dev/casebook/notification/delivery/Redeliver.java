package dev.casebook.notification.delivery;

import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.position.Position;
import dev.casebook.support.problem.ProblemException;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes a dead message due again; anything else would double or hurry one. */
@Component
class Redeliver {
    private final Ledger ledger;

    Redeliver(Ledger ledger) {
        this.ledger = ledger;
    }

    Mono<Answer> again(DeliveryId id) {
        return ledger.revive(id)
                .filter(revived -> revived)
                .switchIfEmpty(Mono.error(() ->
                        ProblemException.conflict("Only a dead delivery can be redelivered; this one is not dead.")))
                .map(revived -> Answer.ok(Map.of("id", id.value().toString(), "state", "pending"))
                        .withPosition(Position.NONE));
    }
}
