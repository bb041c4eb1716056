package dev.casebook.thread.contextrequest;

import dev.casebook.support.idempotency.Answer;
import dev.casebook.thread.chain.EntryKind;
import dev.casebook.thread.entry.Action;
import dev.casebook.thread.entry.NewEntry;
import dev.casebook.thread.entry.ThreadHead;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Accepts answers that are not accepted yet. */
@Component
class AcceptAnswers {

    private final PlaceEntry place;
    private final Clock clock;

    AcceptAnswers(PlaceEntry place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    /** Must run inside a write. */
    Mono<Answer> accept(Acting acting, ContextRequest request, NewAcceptance acceptance) {
        List<AskedItem> named = request.named(acceptance.items());
        boolean byName = acceptance.items() != null;
        return place.openHead(acting.ticketId())
                .flatMap(head -> place.standing(acting.ticketId(), request)
                        .map(state -> state.toAccept(named, byName))
                        .flatMap(items -> append(head, acting, request, items)));
    }

    private Mono<Answer> append(ThreadHead head, Acting acting, ContextRequest request, List<AskedItem> items) {
        NewEntry entry = acting.entry(
                EntryKind.EVENT, ContextEntries.accepted(request, items), Action.CONTEXT_ACCEPTED, clock.instant());
        return place.append(head, entry, acting, List.of());
    }
}
