package dev.casebook.thread.ticket;

import org.jspecify.annotations.Nullable;

/** A ticket as its opening tells it; the components are the columns of its row. */
public record NewTicket(
        String ticketId,
        String accountId,
        String accountName,
        @Nullable String plan,
        String subject,
        String status,
        long version,
        @Nullable String type,
        @Nullable String priority,
        String tags,
        String openerId,
        String openerName,
        String openerRole) {}
