package dev.casebook.thread.contextrequest;

import dev.casebook.thread.chain.Timestamps;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an item asks for. */
enum ItemKind {
    TEXT,
    FILE,
    URL,
    TIME;

    static final String WIRE = "text|file|url|time";

    private static final int LONGEST_URL = 2000;

    static ItemKind ofWire(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a value as an answer of this kind; null when nothing is. */
    @Nullable
    String objectionTo(String value) {
        return switch (this) {
            case TEXT -> null;
            case FILE -> "name the files in attachmentIds";
            case URL -> isUrl(value) ? null : "must be a whole address, like https://shop.example/checkout";
            case TIME -> isTime(value) ? null : "must be a time of RFC 3339, like 2026-11-20T09:15:00Z";
        };
    }

    /** The one spelling in which a value without objection is kept. */
    String kept(String value) {
        return this == TIME
                ? Timestamps.text(OffsetDateTime.parse(value.strip()).toInstant())
                : value.strip();
    }

    private static boolean isUrl(String value) {
        try {
            URI uri = URI.create(value.strip());
            return value.length() <= LONGEST_URL
                    && uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isTime(String value) {
        try {
            int year = OffsetDateTime.parse(value.strip()).getYear();
            return year > 0 && year < 9999;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
