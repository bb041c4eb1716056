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
        @Nullable String route,
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

    /** The same package at its end; {@code reason} says why where it failed. */
    Evidence ended(EvidenceState end, @Nullable String why) {
        return new Evidence(
                id, ticketId, accountId, edition, requester, route, end, progress, why, built, attempts, createdAt,
                expiresAt);
    }

    /** Where the present attempt writes, and where a ready package lies. */
    ObjectKey key() {
        return id.key(attempts);
    }
}
