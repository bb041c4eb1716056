package dev.casebook.thread.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the log that no entry stands behind; {@code problem}, {@code gate} and {@code requestId} are an attempt's. */
public record Act(
        String actId,
        @Nullable String accountId,
        @Nullable String ticketId,
        String actorId,
        String actorName,
        String actorRole,
        String action,
        String outcome,
        boolean internal,
        @Nullable String route,
        Instant at,
        @Nullable String problem,
        @Nullable String gate,
        @Nullable String requestId) {

    public static final String ACCEPTED = "accepted";
    public static final String REFUSED = "refused";
    public static final String FAILED = "failed";
}
