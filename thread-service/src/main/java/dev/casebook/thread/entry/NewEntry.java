package dev.casebook.thread.entry;

import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.chain.EntryKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry before it has a place in a thread; {@code action} is null where the log already tells the act otherwise. */
public record NewEntry(
        EntryKind kind,
        boolean internal,
        @Nullable Author author,
        EntryContent content,
        @Nullable Action action,
        @Nullable String route,
        Instant at) {

    boolean publicReply() {
        return kind == EntryKind.REPLY && !internal;
    }
}
