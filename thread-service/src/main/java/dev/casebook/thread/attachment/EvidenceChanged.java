package dev.casebook.thread.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code evidence-changed.v1} as far as the activity log cares. */
record EvidenceChanged(
        String ticketId,
        String accountId,
        String evidenceId,
        String edition,
        String state,
        Requester requestedBy,
        Instant requestedAt,
        @Nullable String route) {

    /** Who asked for the package. */
    record Requester(String id, String name, String role) {}

    /** Customers do not learn of the staff's edition. */
    boolean internal() {
        return edition.equals("staff");
    }

    boolean failed() {
        return state.equals("failed");
    }
}
