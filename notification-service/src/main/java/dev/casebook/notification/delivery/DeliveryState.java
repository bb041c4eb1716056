package dev.casebook.notification.delivery;

import java.util.Locale;

/** Where a delivery stands; failed ones are tried again, dead ones wait for an administrator. */
enum DeliveryState {
    PENDING,
    FAILED,
    SENT,
    DEAD;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
