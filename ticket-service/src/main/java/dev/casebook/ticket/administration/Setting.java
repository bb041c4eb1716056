package dev.casebook.ticket.administration;

/** Something an administrator sets, as it stands; {@code version} counts its changes. */
interface Setting {
    String key();

    /** What people call it. */
    String name();

    long version();
}
