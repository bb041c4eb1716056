package dev.casebook.thread.contextrequest;

import dev.casebook.support.idempotency.Answer;
import dev.casebook.thread.chain.EntryKind;
import dev.casebook.thread.entry.Action;
import dev.casebook.thread.entry.NewEntry;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a request back: what it asked for is not needed any more. */
@Component
class WithdrawRequest {

    private final PlaceEntry place;
    private final Clock clock;

    WithdrawRequest(PlaceEntry place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    /** Must run inside a write. */
    Mono<Answer> withdraw(Acting acting, ContextRequest request) {
        return place.openHead(acting.ticketId())
                .flatMap(head -> place.standing(acting.ticketId(), request).thenReturn(head))
                .flatMap(head -> place.append(head, entry(acting, request), acting, List.of()));
    }

    private NewEntry entry(Acting acting, ContextRequest request) {
        return acting.entry(
                EntryKind.EVENT, ContextEntries.withdrawn(request), Action.CONTEXT_WITHDRAWN, clock.instant());
    }
}
