package dev.casebook.attachment.ticket;

import org.jspecify.annotations.Nullable;

/** The facts of a ticket that decide about its files; {@code draftAuthor} is set until it is submitted. */
public record Ticket(
        TicketId id,
        String accountId,
        String plan,
        String status,
        @Nullable String draftAuthor,
        long version) {

    public boolean closed() {
        return "closed".equals(status);
    }
}
