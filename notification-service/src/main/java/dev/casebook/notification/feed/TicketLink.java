package dev.casebook.notification.feed;

import dev.casebook.notification.ticket.TicketId;

/** Where the dashboard shows a ticket. */
public final class TicketLink {
    private TicketLink() {}

    public static String path(TicketId ticket) {
        return "/dashboard/support/" + ticket.value();
    }
}
