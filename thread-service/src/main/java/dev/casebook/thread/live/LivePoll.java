package dev.casebook.thread.live;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import dev.casebook.thread.id.TicketId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks now and then, in one query, whether any open thread has changed, whatever Kafka does. */
@Component
class LivePoll extends BackgroundFlow {

    LivePoll(LiveThreads live, LiveRows rows, LiveProperties properties) {
        super(Pace.every(properties.poll()), () -> poll(live, rows));
    }

    private static Mono<Void> poll(LiveThreads live, LiveRows rows) {
        if (live.threads().isEmpty()) {
            return Mono.empty();
        }
        return rows.signatures(live.threads().keySet())
                .doOnNext(seen -> wakeIfDifferent(live, seen))
                .then()
                .onErrorResume(databaseAway -> Mono.empty());
    }

    private static void wakeIfDifferent(LiveThreads live, LiveRows.Signature seen) {
        TicketId id = new TicketId(seen.ticketId());
        LiveThread thread = live.threads().get(id);
        if (thread != null && thread.differs(seen.signature())) {
            live.wake(id);
        }
    }
}
