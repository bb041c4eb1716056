package dev.casebook.notification.preference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a person hears. */
public enum Channel {
    DASHBOARD,
    MAIL;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Channel> ofWire(String wire) {
        return Arrays.stream(values()).filter(c -> c.wire().equals(wire)).findFirst();
    }
}
