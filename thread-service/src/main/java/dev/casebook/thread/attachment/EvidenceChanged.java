package dev.casebook.thread.attachment;

import dev.casebook.thread.act.Act;
import dev.casebook.thread.entry.Action;
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

    /** Who exported it, when and from where; a package that failed in the end says so for good. */
    Act act() {
        return new Act(
                evidenceId,
                accountId,
                ticketId,
                requestedBy.id(),
                requestedBy.name(),
                requestedBy.role(),
                Action.EVIDENCE_EXPORTED.wire(),
                state.equals("failed") ? Act.FAILED : Act.ACCEPTED,
                internal(),
                route,
                requestedAt,
                null,
                null,
                null);
    }
}
