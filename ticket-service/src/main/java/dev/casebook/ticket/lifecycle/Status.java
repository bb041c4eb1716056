package dev.casebook.ticket.lifecycle;

import java.util.Locale;

/** Where a ticket stands. */
public enum Status {
    OPEN,
    AWAITING_CUSTOMER,
    RESOLVED,
    CLOSED;

    /** Whether it counts against the account's limit of open tickets. */
    public boolean active() {
        return this == OPEN || this == AWAITING_CUSTOMER;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
