package dev.casebook.ticket.catalog;

import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code feature-flag-changed.v1}: whether a feature is on, as of that version; {@code reason} is null while it is. */
record FlagChanged(String flag, boolean enabled, @Nullable String reason, long version, Instant at) {
    static final String TYPE = "feature-flag-changed.v1";

    static FlagChanged of(Readable row, Instant at) {
        return new FlagChanged(
                Columns.text(row, "key"),
                Columns.flag(row, "enabled"),
                Columns.orNull(row, "reason", String.class),
                Columns.number(row, "version"),
                at);
    }

    /** Apart from the keys of plans, which lie on the same compacted topic. */
    String key() {
        return "flag:" + flag;
    }
}
