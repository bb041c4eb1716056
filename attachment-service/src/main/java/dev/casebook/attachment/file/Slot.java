package dev.casebook.attachment.file;

import java.util.Locale;

/** The places of a ticket's evidence checklist that a file can fill. */
public enum Slot {
    LIST_CONTEXT,
    THREAD_CONTEXT,
    VISIBLE_TIMESTAMP,
    ROUTE_CONTEXT,
    FINAL_PERSISTED_RESULT;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Slot of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
