package dev.casebook.ticket.listing;

import org.jspecify.annotations.Nullable;

/** How many tickets wait, and for whom; the queues are known to staff alone. */
record QueueCounts(
        int open,
        int awaitingCustomer,
        @Nullable Integer mine,
        @Nullable Integer unassigned,
        @Nullable Integer breaching) {}
