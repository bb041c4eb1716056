package dev.casebook.notification.feed;

import dev.casebook.support.outbox.OutboxEvent;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code notification-created.v1} on the public topic, for staff's own consumers: no text of an entry, no secret. */
record NotificationCreated(
        String id,
        String event,
        TicketReference ticket,
        @Nullable Actor actor,
        String summary,
        String link,
        String audience,
        @Nullable String personId,
        Instant at) {
    static final String TOPIC = "support.notifications.v1";
    static final String TYPE = "notification-created.v1";

    record TicketReference(String id, String subject) {}

    static NotificationCreated of(NotificationId id, Announcement told, URI desk) {
        var person = told.audience().person();
        return new NotificationCreated(
                id.value().toString(),
                told.event().wire(),
                new TicketReference(told.ticket().value(), LicenceKeys.masked(told.subject())),
                told.actor(),
                told.summary(),
                desk + TicketLink.path(told.ticket()),
                told.audience().wire(),
                person == null ? null : person.value(),
                told.at());
    }

    /** The feed's number is the sequence: it rises with every notification of any ticket. */
    OutboxEvent toOutbox(long number) {
        return new OutboxEvent(TOPIC, ticket.id(), TYPE, number, this);
    }
}
