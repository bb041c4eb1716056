package dev.casebook.thread.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code attempt-failed.v1} as far as the log cares; {@code accountId} is the person's own, null for staff. */
record AttemptFailed(
        String attemptId,
        @Nullable String ticketId,
        @Nullable String accountId,
        Person person,
        String action,
        int status,
        @Nullable String problem,
        @Nullable String gate,
        @Nullable String route,
        String requestId,
        Instant at) {

    /** Who tried. */
    record Person(String id, String name, String role) {}

    /** Refused: the desk said no. Failed: the desk could not. */
    String outcome() {
        return status >= 500 ? "failed" : "refused";
    }
}
