package dev.casebook.attachment.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The event {@code evidence-changed.v1}: a package that was asked for, is ready or has failed; who asked, and from where. */
record EvidenceChanged(
        String ticketId,
        String accountId,
        String evidenceId,
        String edition,
        String state,
        @Nullable String reason,
        Requester requestedBy,
        Instant requestedAt,
        @Nullable String route,
        Instant at) {

    static final String TOPIC = "support.attachments.v1";
    static final String TYPE = "evidence-changed.v1";

    static EvidenceChanged of(Evidence evidence, Instant at) {
        return new EvidenceChanged(
                evidence.ticketId().value(),
                evidence.accountId(),
                evidence.id().toString(),
                evidence.edition().wire(),
                evidence.state().wire(),
                evidence.reason(),
                evidence.requester(),
                evidence.createdAt().truncatedTo(ChronoUnit.MILLIS),
                evidence.route(),
                at.truncatedTo(ChronoUnit.MILLIS));
    }
}
