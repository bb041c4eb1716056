package dev.casebook.attachment.file;

import java.util.Locale;

/** Who sees an attachment of a submitted ticket; before, its author alone. */
public enum Visibility {
    ACCOUNT,
    STAFF;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Visibility of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
