package dev.casebook.thread.history;

import dev.casebook.thread.chain.Timestamps;
import dev.casebook.thread.history.ActView.ActorView;
import dev.casebook.thread.history.ActView.TicketView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the log as it is stored. */
record ActRow(
        String actId,
        Instant at,
        @Nullable String actorId,
        @Nullable String actorName,
        @Nullable String actorRole,
        String action,
        String outcome,
        @Nullable String ticketId,
        @Nullable String subject,
        @Nullable Long seq,
        @Nullable Long version,
        @Nullable String route,
        @Nullable String problem,
        @Nullable String gate,
        @Nullable String requestId) {

    ActView view() {
        return new ActView(
                actId,
                Timestamps.text(at),
                actorId == null ? null : new ActorView(actorId, actorName, actorRole),
                action,
                outcome,
                ticketId == null ? null : new TicketView(ticketId, subject),
                seq,
                version,
                route,
                problem,
                gate,
                requestId);
    }
}
