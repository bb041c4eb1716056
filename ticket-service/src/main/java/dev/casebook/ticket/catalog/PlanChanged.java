package dev.casebook.ticket.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code plan-changed.v1}: everything a plan means, as of that version; {@code openTickets} null is unlimited. */
record PlanChanged(
        String plan,
        String name,
        long version,
        @Nullable Integer openTickets,
        Priority highestPriority,
        long attachmentBytes,
        long ticketBytes,
        List<String> issueTypes,
        Instant at) {
    static final String TYPE = "plan-changed.v1";

    static PlanChanged of(Plan plan, Instant at) {
        return new PlanChanged(
                plan.key(),
                plan.name(),
                plan.version(),
                plan.openTickets(),
                plan.highestPriority(),
                plan.attachmentBytes(),
                plan.ticketBytes(),
                plan.types().stream().sorted().toList(),
                at);
    }
}
