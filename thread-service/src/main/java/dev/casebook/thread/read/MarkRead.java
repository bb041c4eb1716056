package dev.casebook.thread.read;

import dev.casebook.support.outbox.Outbox;
import dev.casebook.support.position.Position;
import dev.casebook.thread.entry.ThreadEvents;
import dev.casebook.thread.entry.ThreadHead;
import dev.casebook.thread.entry.Threads;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Moves a person's read marker under the thread's lock and tells of it, if it moves at all. */
@Component
class MarkRead {

    private final Threads threads;
    private final ReadMarkers markers;
    private final Outbox outbox;
    private final Clock clock;

    MarkRead(Threads threads, ReadMarkers markers, Outbox outbox, Clock clock) {
        this.threads = threads;
        this.markers = markers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Where the marker stands now. */
    record Marker(long seq, Position position) {}

    /** Must run inside a write. */
    Mono<Marker> mark(TicketId ticketId, PersonId person, NewMarker wanted) {
        return threads.lock(ticketId)
                .flatMap(head -> markers.find(ticketId, person)
                        .defaultIfEmpty(0L)
                        .flatMap(seq -> move(head, person, seq, wanted)));
    }

    private Mono<Marker> move(ThreadHead head, PersonId person, long before, NewMarker wanted) {
        return target(head, person, before, wanted)
                .flatMap(target -> target == before
                        ? Mono.just(new Marker(before, ThreadEvents.position(head)))
                        : store(head.withNextEvent(), person, target));
    }

    private Mono<Long> target(ThreadHead head, PersonId person, long before, NewMarker wanted) {
        return wanted.marksUnread()
                ? markers.lastByOthers(head.ticket().id(), person)
                        .map(seq -> seq - 1)
                        .defaultIfEmpty(before)
                : Mono.just(wanted.forward(before, head.lastSeq()));
    }

    private Mono<Marker> store(ThreadHead head, PersonId person, long seq) {
        Instant now = clock.instant();
        return markers.save(head.ticket().id(), person, seq, now)
                .then(threads.saveEventSequence(head))
                .then(outbox.append(ThreadEvents.readMarkerMoved(head, person, seq, now)))
                .thenReturn(new Marker(seq, ThreadEvents.position(head)));
    }
}
