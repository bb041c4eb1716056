package dev.casebook.notification.feed;

import dev.casebook.notification.ticket.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notification on the wire, in the list and in the stream alike. */
record FeedRow(
        String id,
        String event,
        TicketReference ticket,
        @Nullable Actor actor,
        String summary,
        String link,
        Instant at,
        @Nullable Instant readAt) {

    record TicketReference(String id, String subject) {}

    static FeedRow of(Item item) {
        return new FeedRow(
                item.id(),
                item.event(),
                new TicketReference(item.ticketId(), item.subject()),
                item.actor(),
                item.summary(),
                TicketLink.path(new TicketId(item.ticketId())),
                item.at(),
                item.readAt());
    }
}
