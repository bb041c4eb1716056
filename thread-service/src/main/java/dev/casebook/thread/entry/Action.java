package dev.casebook.thread.entry;

import java.util.Locale;

/** What the activity log calls an accepted act. */
public enum Action {
    TICKET_OPENED,
    TICKET_CHANGED,
    TICKET_ASSIGNED,
    TICKET_RESOLVED,
    TICKET_REOPENED,
    TICKET_CLOSED,
    RATED,
    REPLIED,
    NOTE_ADDED,
    CONTEXT_REQUESTED,
    CONTEXT_ANSWERED,
    CONTEXT_ACCEPTED,
    CONTEXT_WITHDRAWN,
    ATTACHMENT_ADDED,
    ATTACHMENT_REMOVED,
    EVIDENCE_EXPORTED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
