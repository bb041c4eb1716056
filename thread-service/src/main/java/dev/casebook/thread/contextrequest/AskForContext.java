package dev.casebook.thread.contextrequest;

import dev.casebook.support.idempotency.Answer;
import dev.casebook.thread.chain.EntryKind;
import dev.casebook.thread.entry.Action;
import dev.casebook.thread.entry.NewEntry;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the customer for a list of items. */
@Component
class AskForContext {

    private final PlaceEntry place;
    private final Clock clock;

    AskForContext(PlaceEntry place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    /** Must run inside a write. */
    Mono<Answer> ask(Acting acting, NewContextRequest asked) {
        return place.openHead(acting.ticketId())
                .flatMap(head -> place.append(head, entry(acting, asked), acting, List.of()));
    }

    private NewEntry entry(Acting acting, NewContextRequest asked) {
        return acting.entry(
                EntryKind.CONTEXT_REQUEST,
                ContextEntries.asked(asked.message(), asked.asked()),
                Action.CONTEXT_REQUESTED,
                clock.instant());
    }
}
