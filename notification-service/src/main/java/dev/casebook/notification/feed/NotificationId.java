package dev.casebook.notification.feed;

import dev.casebook.support.id.Uuids;
import java.util.UUID;

/** A notification's id, a UUIDv7. */
public record NotificationId(UUID value) {
    static NotificationId next() {
        return new NotificationId(UUID.fromString(Uuids.next()));
    }
}
