package dev.casebook.thread.entry;

import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.chain.EntryKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry before it has a place in a thread.
 *
 * @param action null where the log already tells the act otherwise
 * @param version the ticket's after what the entry tells of, for the log; null where that did not touch the ticket
 */
public record NewEntry(
        EntryKind kind,
        boolean internal,
        @Nullable Author author,
        EntryContent content,
        @Nullable Action action,
        @Nullable String route,
        Instant at,
        @Nullable Long version) {

    /** What people write in a thread changes its ticket only afterwards, if at all. */
    public NewEntry(
            EntryKind kind,
            boolean internal,
            @Nullable Author author,
            EntryContent content,
            @Nullable Action action,
            @Nullable String route,
            Instant at) {
        this(kind, internal, author, content, action, route, at, null);
    }

    boolean publicReply() {
        return kind == EntryKind.REPLY && !internal;
    }
}
