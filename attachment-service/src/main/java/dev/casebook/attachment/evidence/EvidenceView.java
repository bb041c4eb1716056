package dev.casebook.attachment.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A package as its reader gets it; {@code progress} in percent. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record EvidenceView(
        String id,
        String ticketId,
        String edition,
        String state,
        int progress,
        @Nullable String reason,
        @Nullable String sha256,
        @Nullable Long size,
        Instant createdAt,
        @Nullable Instant expiresAt) {

    static EvidenceView of(Evidence evidence) {
        var built = evidence.built();
        var expiresAt = evidence.expiresAt();
        return new EvidenceView(
                evidence.id().toString(),
                evidence.ticketId().value(),
                evidence.edition().wire(),
                evidence.state().wire(),
                evidence.progress(),
                evidence.reason(),
                built == null ? null : built.sha256().value(),
                built == null ? null : built.size(),
                evidence.createdAt().truncatedTo(ChronoUnit.MILLIS),
                expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MILLIS));
    }
}
