package dev.casebook.thread.ticket;

import dev.casebook.thread.id.AccountId;
import dev.casebook.thread.id.TicketId;

/** What a thread knows of its ticket; {@code version} is ticket-service's and tells old news from new. */
public record Ticket(TicketId id, AccountId accountId, String subject, String status, long version) {

    public boolean closed() {
        return status.equals("closed");
    }
}
