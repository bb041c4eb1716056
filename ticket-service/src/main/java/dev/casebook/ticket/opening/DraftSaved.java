package dev.casebook.ticket.opening;

import dev.casebook.ticket.lifecycle.TicketOpened;
import java.time.Instant;

/** {@code draft-saved.v1}, once for each draft: whose it is, so that files can be uploaded to it. */
record DraftSaved(String ticketId, String accountId, TicketOpened.Opener author, String plan, Instant at) {
    static final String TOPIC = "support.tickets.v1";
    static final String TYPE = "draft-saved.v1";
    /** A draft has one event as long as it is there; the opening of its ticket, or that it was discarded, is the next. */
    static final long SEQUENCE = 1;

    static DraftSaved of(Draft draft) {
        return new DraftSaved(
                draft.id().value(),
                draft.account().id().value(),
                TicketOpened.Opener.of(draft.author()),
                draft.account().plan(),
                draft.createdAt());
    }
}
