package dev.casebook.thread.history;

import java.util.Locale;

/** How an act ended. */
enum Outcome {
    ACCEPTED,
    REFUSED,
    FAILED;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
