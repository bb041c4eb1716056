package dev.casebook.thread.history;

import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which lines of the log a reader asks for; null asks for all. */
record HistoryFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable PersonId actor,
        @Nullable TicketId ticket,
        @Nullable String action,
        @Nullable String outcome) {

    static HistoryFilter of(QueryParameters query) {
        String actor = query.text("actor");
        Outcome outcome = query.constant("outcome", Outcome.class);
        return new HistoryFilter(
                query.instant("from"),
                query.instant("to"),
                actor == null ? null : new PersonId(actor),
                ticket(query.text("ticket")),
                query.text("action"),
                outcome == null ? null : outcome.wire());
    }

    private static @Nullable TicketId ticket(@Nullable String any) {
        if (any == null) {
            return null;
        }
        return TicketId.parse(any)
                .orElseThrow(() -> ProblemException.validation(
                        FieldProblem.parameter("ticket", "must be a ticket's id like CB-7K2M9-QXD4T")));
    }
}
