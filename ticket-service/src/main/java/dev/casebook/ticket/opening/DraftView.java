package dev.casebook.ticket.opening;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.lifecycle.Environment;
import dev.casebook.ticket.lifecycle.Evidence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A draft as its author reads it: the fields as sent, the licence key masked. */
record DraftView(
        String id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @JsonUnwrapped Fields fields) {

    /** What a draft may hold. */
    record Fields(
            @Nullable String type,
            @Nullable String subject,
            @Nullable String problem,
            @Nullable String product,
            @Nullable String siteUrl,
            @Nullable Environment environment,
            @Nullable String licenceKey,
            @Nullable String planName,
            @Nullable Instant occurredAt,
            @Nullable String expected,
            @Nullable String actual,
            @Nullable String stepsTried,
            @Nullable Priority priority,
            @Nullable String route,
            @Nullable Evidence evidence,
            @Nullable String followUpOf,
            @Nullable String account) {}

    static DraftView of(Draft draft) {
        Submission sent = draft.fields();
        return new DraftView(
                draft.id().value(),
                draft.version(),
                draft.createdAt(),
                draft.updatedAt(),
                new Fields(
                        sent.type(),
                        sent.subject(),
                        sent.problem(),
                        sent.product(),
                        sent.siteUrl(),
                        sent.environment(),
                        draft.licenceKey() == null ? null : draft.licenceKey().mask(),
                        sent.planName(),
                        sent.occurredAt(),
                        sent.expected(),
                        sent.actual(),
                        sent.stepsTried(),
                        sent.priority(),
                        sent.route(),
                        sent.evidence(),
                        sent.followUpOf(),
                        sent.account()));
    }
}
