package dev.casebook.load;

import java.util.Locale;

/** Which way a request takes. */
enum Via {
    DIRECT,
    GATEWAY;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
