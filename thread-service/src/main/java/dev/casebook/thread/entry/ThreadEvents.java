package dev.casebook.thread.entry;

import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.support.position.Position;
import dev.casebook.thread.chain.Timestamps;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import java.time.Instant;

/** Names and numbers the events of {@code support.threads.v1}; their sequence is the thread head's. */
public final class ThreadEvents {

    /** The name under which positions count this service's events. */
    public static final String SOURCE = "thread-service";

    static final String TOPIC = "support.threads.v1";

    private ThreadEvents() {}

    public static Position position(ThreadHead head) {
        return position(head.ticket().id(), head.eventSequence());
    }

    static Position position(TicketId ticketId, long sequence) {
        return Position.of(ticketId.value(), SOURCE, sequence);
    }

    static OutboxEvent entryAppended(Appended appended, long sequence) {
        return event(appended.head(), "entry-appended.v1", sequence, EntryAppended.of(appended));
    }

    /** The event of {@code head}, whose sequence was already advanced for it. */
    public static OutboxEvent readMarkerMoved(ThreadHead head, PersonId person, long seq, Instant at) {
        ReadMarkerMoved moved = new ReadMarkerMoved(
                head.ticket().id().value(),
                head.ticket().accountId().value(),
                person.value(),
                seq,
                Timestamps.text(at));
        return event(head, "read-marker-moved.v1", head.eventSequence(), moved);
    }

    private static OutboxEvent event(ThreadHead head, String type, long sequence, Object data) {
        return new OutboxEvent(TOPIC, head.ticket().id().value(), type, sequence, data);
    }
}
