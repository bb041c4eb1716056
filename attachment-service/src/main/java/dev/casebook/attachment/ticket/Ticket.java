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

    private static final String DISCARDED = "discarded";

    /** What is left of a draft that will never be a ticket: that its id is spent. */
    public static Ticket discarded(TicketId id, String accountId, String plan, String author) {
        return new Ticket(id, accountId, plan, DISCARDED, author, 1);
    }

    public boolean draft() {
        return draftAuthor != null;
    }

    public boolean discarded() {
        return DISCARDED.equals(status);
    }

    public boolean closed() {
        return "closed".equals(status);
    }
}
