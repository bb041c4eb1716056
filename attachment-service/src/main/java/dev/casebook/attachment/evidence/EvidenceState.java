package dev.casebook.attachment.evidence;

import java.util.Locale;

/** Where a package stands; an expired one was ready once and is no longer in the store. */
enum EvidenceState {
    PENDING,
    BUILDING,
    READY,
    FAILED,
    EXPIRED;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EvidenceState of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
