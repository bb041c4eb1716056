package dev.casebook.notification.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people are told of; the wire name is the constant in lower case. */
public enum NotificationEvent {
    TICKET_OPENED(true, "opened a ticket"),
    CUSTOMER_REPLIED(true, "replied"),
    ASSIGNED(true, "assigned you this ticket"),
    MENTIONED(true, "mentioned you"),
    STAFF_REPLIED(false, "replied"),
    CONTEXT_REQUESTED(false, "asked for details"),
    RESOLVED(false, "resolved the ticket");

    private final boolean forStaff;
    private final String verb;

    NotificationEvent(boolean forStaff, String verb) {
        this.forStaff = forStaff;
        this.verb = verb;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One sentence without any text of the ticket, so that it can stand everywhere. */
    public String summary(String actorName) {
        return actorName + " " + verb;
    }

    /** Customers hear of three events; staff may open tickets themselves and so hear of all. */
    public static List<NotificationEvent> offeredTo(boolean staff) {
        return Arrays.stream(values()).filter(e -> staff || !e.forStaff).toList();
    }

    public static Optional<NotificationEvent> ofWire(String wire) {
        return Arrays.stream(values()).filter(e -> e.wire().equals(wire)).findFirst();
    }
}
