package dev.casebook.attachment.evidence;

import dev.casebook.support.security.Caller;
import java.util.Locale;

/** For whom a package is made: the customer's never holds what only staff may see. */
enum Edition {
    CUSTOMER,
    STAFF;

    static Edition of(Caller caller) {
        return caller.staff() ? STAFF : CUSTOMER;
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Edition of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
