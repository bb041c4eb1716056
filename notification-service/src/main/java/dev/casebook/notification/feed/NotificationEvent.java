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
    private final String act;

    NotificationEvent(boolean forStaff, String act) {
        this.forStaff = forStaff;
        this.act = act;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its author did, to stand behind the name. */
    public String act() {
        return act;
    }

    /** Whether it is for all staff; the others are for one person each. */
    public boolean forStaff() {
        return forStaff;
    }

    /** Customers hear of three events; staff may open tickets themselves and so hear of all. */
    public static List<NotificationEvent> offeredTo(boolean staff) {
        return Arrays.stream(values()).filter(e -> staff || !e.forStaff).toList();
    }

    public static Optional<NotificationEvent> ofWire(String wire) {
        return Arrays.stream(values()).filter(e -> e.wire().equals(wire)).findFirst();
    }
}
