package dev.casebook.thread.live;

import dev.casebook.thread.ticket.Reader;
import dev.casebook.thread.timeline.EntryView;
import dev.casebook.thread.timeline.TimelineEntries;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what is new in an open thread, once for all who have it open, and tells them in order. */
@Component
class Refresh {

    private final LiveRows rows;
    private final TimelineEntries entries;

    Refresh(LiveRows rows, TimelineEntries entries) {
        this.rows = rows;
        this.entries = entries;
    }

    Mono<Void> refresh(LiveThread thread) {
        return Mono.justOrEmpty(thread.state())
                .flatMap(before -> rows.state(thread.id()).flatMap(now -> tell(thread, before, now)));
    }

    private Mono<Void> tell(LiveThread thread, TicketState before, TicketState now) {
        return newEntries(thread, now)
                .doOnNext(thread::added)
                .then(Mono.fromRunnable(() -> thread.changed(before, now)));
    }

    private Flux<EntryView> newEntries(LiveThread thread, TicketState now) {
        return now.lastSeq() > thread.lastSeq()
                ? entries.allAfter(thread.id(), Reader.everything(), thread.lastSeq())
                : Flux.empty();
    }
}
