package dev.casebook.notification.feed;

import dev.casebook.support.outbox.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells people: the feed's row and the public event, in the transaction of the event that caused them. */
@Component
public class Announce {
    private final Notifications notifications;
    private final Outbox outbox;
    private final FeedProperties properties;

    Announce(Notifications notifications, Outbox outbox, FeedProperties properties) {
        this.notifications = notifications;
        this.outbox = outbox;
        this.properties = properties;
    }

    public Mono<Void> tell(Announcement announcement) {
        if (announcement.onlyForItsAuthor()) {
            return Mono.empty();
        }
        var id = NotificationId.next();
        var event = NotificationCreated.of(id, announcement, properties.publicUrl());
        return notifications.add(id, announcement).flatMap(number -> outbox.append(event.toOutbox(number)));
    }
}
