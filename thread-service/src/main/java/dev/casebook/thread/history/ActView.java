package dev.casebook.thread.history;

import org.jspecify.annotations.Nullable;

/**
 * A line of the activity log: who did what to which ticket, when and from which page. What was refused or failed names
 * the problem, the gate where it was one, and the request.
 *
 * @param seq the timeline entry that tells the same; null where none does
 * @param version the ticket's after the act, where the act was one on the ticket itself: what a page shows of another
 *     version is older or newer than this line
 */
record ActView(
        String id,
        String at,
        @Nullable ActorView actor,
        String action,
        String outcome,
        @Nullable TicketView ticket,
        @Nullable Long seq,
        @Nullable Long version,
        @Nullable String route,
        @Nullable String problem,
        @Nullable String gate,
        @Nullable String requestId) {

    /** Who acted; null stands for the desk itself. */
    record ActorView(
            String id, @Nullable String name, @Nullable String role) {}

    /** The ticket it was done to or aimed at; the present subject, null where the reader may not see that ticket. */
    record TicketView(String id, @Nullable String subject) {}
}
