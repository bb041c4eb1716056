package dev.casebook.ticket.opening;

import dev.casebook.support.write.Writes;
import dev.casebook.ticket.lifecycle.TicketId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Discards drafts that nobody has saved for long enough, each in a write of its own. */
@Component
final class ExpireDrafts {
    private final Drafts drafts;
    private final DiscardDraft discarding;
    private final Writes writes;
    private final DraftProperties properties;
    private final Clock clock;

    ExpireDrafts(Drafts drafts, DiscardDraft discarding, Writes writes, DraftProperties properties, Clock clock) {
        this.drafts = drafts;
        this.discarding = discarding;
        this.writes = writes;
        this.properties = properties;
        this.clock = clock;
    }

    Mono<Void> expireOld() {
        Instant before = clock.instant().minus(properties.keep());
        return drafts.savedBefore(before, properties.batch())
                .flatMapIterable(old -> old)
                .concatMap(id -> expire(id, before))
                .then();
    }

    /** Looks again under the lock: it may have been saved or submitted meanwhile. */
    private Mono<Void> expire(TicketId id, Instant before) {
        return writes.transactional(drafts.lock(id)
                .filter(draft -> draft.updatedAt().isBefore(before))
                .flatMap(draft -> discarding.discard(draft, DraftDiscarded.Reason.EXPIRED)));
    }
}
