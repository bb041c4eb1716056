package dev.casebook.attachment.file;

import java.util.Locale;

/** Where an attachment stands; a deleted one is no longer shown to anybody. */
public enum FileState {
    UPLOADING,
    SCANNING,
    READY,
    REJECTED,
    DELETED;

    /** The name in the database, in events and in answers. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileState of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
