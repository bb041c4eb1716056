package dev.casebook.thread.history;

import dev.casebook.support.page.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a page of the log ended. */
record LogPosition(Instant at, String id) {

    static LogPosition of(ActRow last) {
        return new LogPosition(last.at(), last.actId());
    }

    static @Nullable LogPosition of(@Nullable Cursor cursor) {
        return cursor == null ? null : new LogPosition(cursor.instant(0), cursor.text(1));
    }

    Cursor cursor() {
        return Cursor.of(at, id);
    }
}
