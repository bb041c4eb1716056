package dev.casebook.gateway.attempt;

import org.jspecify.annotations.Nullable;

/** Someone tried to change something and was refused, or it failed; the wire form of {@code attempt-failed.v1}. */
record AttemptFailed(
        String attemptId,
        @Nullable String ticketId,
        @Nullable String accountId,
        Person person,
        String method,
        String path,
        String action,
        int status,
        @Nullable String problem,
        @Nullable String gate,
        @Nullable String route,
        String requestId,
        String at) {

    /** Who tried. */
    record Person(String id, String name, String role) {}

    /** All attempts of one account, or of one member of staff, keep their order. */
    String key() {
        return accountId == null ? person.id() : accountId;
    }
}
