package dev.casebook.ticket.lifecycle;

import java.util.Locale;

/** Where the customer's site runs. */
public enum Environment {
    PRODUCTION,
    STAGING,
    DEVELOPMENT;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Environment ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
