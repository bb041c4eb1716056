package dev.casebook.thread.history;

import org.jspecify.annotations.Nullable;

/** A line of the activity log: who did what to which ticket, when and from which page. */
record ActView(
        String id,
        String at,
        @Nullable ActorView actor,
        String action,
        String outcome,
        @Nullable TicketView ticket,
        @Nullable String route) {

    /** Who acted; null stands for the desk itself. */
    record ActorView(
            String id, @Nullable String name, @Nullable String role) {}

    /** The ticket it was done to; its subject is the present one. */
    record TicketView(String id, @Nullable String subject) {}
}
