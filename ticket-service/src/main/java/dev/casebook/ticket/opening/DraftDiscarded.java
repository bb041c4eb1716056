package dev.casebook.ticket.opening;

import dev.casebook.ticket.lifecycle.TicketOpened;
import java.time.Instant;
import java.util.Locale;

/** {@code draft-discarded.v1}: it will never be a ticket, so whatever was kept for it may go. Whose it was stands in it again. */
record DraftDiscarded(
        String ticketId, String accountId, TicketOpened.Opener author, String plan, String reason, Instant at) {
    static final String TYPE = "draft-discarded.v1";
    /** It takes the place of the opening. */
    static final long SEQUENCE = DraftSaved.SEQUENCE + 1;

    /** Why there is no draft any more. */
    enum Reason {
        DELETED,
        EXPIRED
    }

    static DraftDiscarded of(Draft draft, Reason reason, Instant at) {
        return new DraftDiscarded(
                draft.id().value(),
                draft.account().id().value(),
                TicketOpened.Opener.of(draft.author()),
                draft.account().plan(),
                reason.name().toLowerCase(Locale.ROOT),
                at);
    }
}
