package dev.casebook.ticket.opening;

import dev.casebook.support.outbox.Outbox;
import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.ticket.opening.DraftDiscarded.Reason;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Deletes a draft and says so. Inside a write that holds the row's lock: it is either discarded or submitted. */
@Component
final class DiscardDraft {
    private final Drafts drafts;
    private final Outbox outbox;
    private final Clock clock;

    DiscardDraft(Drafts drafts, Outbox outbox, Clock clock) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.clock = clock;
    }

    Mono<Void> discard(Draft draft, Reason reason) {
        return drafts.delete(draft.id()).then(Mono.defer(() -> outbox.append(event(draft, reason))));
    }

    private OutboxEvent event(Draft draft, Reason reason) {
        DraftDiscarded discarded =
                DraftDiscarded.of(draft, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return new OutboxEvent(
                DraftSaved.TOPIC, discarded.ticketId(), DraftDiscarded.TYPE, DraftDiscarded.SEQUENCE, discarded);
    }
}
