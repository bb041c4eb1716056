package dev.casebook.ticket.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code entry-appended.v1}, as far as this service needs it: counts are absolute, as of this entry. */
record EntryAppended(
        String ticketId,
        long seq,
        String kind,
        boolean internal,
        @Nullable Author author,
        @Nullable String body,
        long acceptedAgainstVersion,
        int replyCount,
        long lastSeq,
        Instant at) {
    static final String TYPE = "entry-appended.v1";

    /** Who wrote it. */
    record Author(String id, String role) {
        boolean staff() {
            return switch (role) {
                case "agent", "lead", "admin" -> true;
                default -> false;
            };
        }
    }

    /** Whether it asks or answers, and so may move the status; what staff fill in for a customer asks nothing. */
    boolean speaks() {
        return !internal
                && author != null
                && switch (kind) {
                    case "reply", "context_request" -> true;
                    case "context_answer" -> !author.staff();
                    default -> false;
                };
    }
}
