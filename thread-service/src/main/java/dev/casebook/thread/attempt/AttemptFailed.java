package dev.casebook.thread.attempt;

import dev.casebook.thread.act.Act;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code attempt-failed.v1} as far as the log cares; {@code accountId} is the person's own, null for staff. */
record AttemptFailed(
        String attemptId,
        @Nullable String ticketId,
        @Nullable String accountId,
        Person person,
        String method,
        String action,
        int status,
        @Nullable String problem,
        @Nullable String gate,
        @Nullable String route,
        String requestId,
        Instant at) {

    private static final Set<String> AUTOSAVED = Set.of("drafts", "reply_draft");

    /** Who tried. */
    record Person(String id, String name, String role) {}

    /** What a page saves by itself as someone types is no act of theirs; discarding it is. */
    boolean autosave() {
        return AUTOSAVED.contains(action) && !method.equals("DELETE");
    }

    /** An attempt is its account's, whichever ticket it aimed at; one of staff has no account and is the staff's. */
    Act act() {
        return new Act(
                attemptId,
                accountId,
                ticketId,
                person.id(),
                person.name(),
                person.role(),
                AttemptedAction.of(action),
                outcome(),
                accountId == null,
                route,
                at,
                problem,
                gate,
                requestId);
    }

    /** Refused: the desk said no. Failed: the desk could not. */
    private String outcome() {
        return status >= 500 ? Act.FAILED : Act.REFUSED;
    }
}
