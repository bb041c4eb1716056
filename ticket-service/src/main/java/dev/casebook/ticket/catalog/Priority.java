package dev.casebook.ticket.catalog;

import java.util.Locale;

/** How pressing a ticket is, in rising order. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Priority ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public boolean above(Priority other) {
        return compareTo(other) > 0;
    }

    public Priority atMost(Priority limit) {
        return above(limit) ? limit : this;
    }
}
