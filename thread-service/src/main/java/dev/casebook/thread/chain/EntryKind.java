package dev.casebook.thread.chain;

import java.util.Locale;

/** What an entry is; its wire name is part of the audit chain. */
public enum EntryKind {
    OPENED,
    REPLY,
    NOTE,
    CONTEXT_REQUEST,
    CONTEXT_ANSWER,
    EVENT,
    REVISION;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EntryKind ofWire(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
