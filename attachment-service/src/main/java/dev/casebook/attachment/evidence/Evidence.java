package dev.casebook.attachment.evidence;

import dev.casebook.attachment.store.ObjectKey;
import dev.casebook.attachment.ticket.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An evidence package, from the request to its expiry; {@code progress} in percent. */
record Evidence(
        EvidenceId id,
        TicketId ticketId,
        String accountId,
        Edition edition,
        Requester requester,
        EvidenceState state,
        int progress,
        @Nullable String reason,
        @Nullable Built built,
        int attempts,
        Instant createdAt,
        @Nullable Instant expiresAt) {

    boolean is(EvidenceState other) {
        return state == other;
    }

    /** Where the present attempt writes, and where a ready package lies. */
    ObjectKey key() {
        return id.key(attempts);
    }
}
