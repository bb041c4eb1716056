package dev.casebook.thread.live;

import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Reader;
import dev.casebook.thread.timeline.TimelineEntries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Joins a thread, replays what the reader has missed, shows the ticket and then tells what is new. The mailbox is open before
 * the replay is read, so nothing falls in between; what both hold is sent once.
 */
@Component
class OpenStream {

    private final LiveThreads live;
    private final LiveRows rows;
    private final TimelineEntries entries;
    private final LiveProperties properties;

    OpenStream(LiveThreads live, LiveRows rows, TimelineEntries entries, LiveProperties properties) {
        this.live = live;
        this.rows = rows;
        this.entries = entries;
        this.properties = properties;
    }

    /** @param after replay starts behind this seq; null starts now */
    Flux<ServerSentEvent<Object>> open(TicketId ticketId, Reader reader, @Nullable Long after) {
        return Flux.using(() -> live.join(ticketId, reader), viewer -> stream(viewer, after), live::leave);
    }

    private Flux<ServerSentEvent<Object>> stream(Viewer viewer, @Nullable Long after) {
        Flux<ServerSentEvent<Object>> comments =
                Flux.interval(properties.keepAlive()).onBackpressureDrop().map(tick -> StreamEvents.keepAlive());
        return rows.state(viewer.ticketId())
                .flatMapMany(state -> events(viewer, state, after))
                .mergeWith(comments)
                .takeUntilOther(viewer.cut());
    }

    private Flux<ServerSentEvent<Object>> events(Viewer viewer, TicketState state, @Nullable Long after) {
        StreamEvents events = new StreamEvents(viewer.reader());
        long from = after == null ? state.lastSeq() : Math.min(after, state.lastSeq());
        viewer.reached(from);
        live.startAt(viewer.ticketId(), state);
        Flux<ServerSentEvent<Object>> replay = entries.allAfter(viewer.ticketId(), viewer.reader(), from)
                .doOnNext(entry -> viewer.reached(entry.seq()))
                .map(events::entry);
        return Flux.concat(
                replay,
                Flux.fromIterable(events.snapshot(state)),
                viewer.updates().concatMapIterable(events::of));
    }
}
