package dev.casebook.thread.entry;

import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.support.position.Position;
import dev.casebook.thread.id.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What appending did: the entry, the head after it and the events that tell of both. */
public record Appended(
        Entry entry,
        ThreadHead head,
        @Nullable Action action,
        @Nullable Long version,
        @Nullable PersonId reader) {

    /** Posting moves the author's own read marker. */
    public Appended readBy(PersonId author) {
        return new Appended(entry, head.withNextEvent(), action, version, author);
    }

    public Position position() {
        return ThreadEvents.position(head);
    }

    List<OutboxEvent> events() {
        if (reader == null) {
            return List.of(ThreadEvents.entryAppended(this, head.eventSequence()));
        }
        return List.of(
                ThreadEvents.entryAppended(this, head.eventSequence() - 1),
                ThreadEvents.readMarkerMoved(
                        head, reader, head.lastSeq(), entry.header().at()));
    }
}
