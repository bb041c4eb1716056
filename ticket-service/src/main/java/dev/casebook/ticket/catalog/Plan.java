package dev.casebook.ticket.catalog;

import dev.casebook.ticket.target.Promise;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a plan allows and promises; {@code openTickets} null is unlimited, {@code promise} null is none. */
public record Plan(
        String key,
        String name,
        int rank,
        long version,
        @Nullable Integer openTickets,
        Priority highestPriority,
        long attachmentBytes,
        long ticketBytes,
        @Nullable Promise promise,
        Set<String> types) {

    boolean roomierThan(Plan other) {
        return other.openTickets != null && (openTickets == null || openTickets > other.openTickets);
    }
}
