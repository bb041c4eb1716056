package dev.casebook.ticket.administration;

import java.util.Locale;

/** What a setting is about. */
enum Area {
    TYPE,
    PRODUCT,
    PLAN,
    FLAG,
    HOURS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Area ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
