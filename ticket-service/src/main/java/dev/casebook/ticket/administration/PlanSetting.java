package dev.casebook.ticket.administration;

import dev.casebook.ticket.catalog.Plan;
import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.target.Promise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan allows and promises; {@code openTickets} null is unlimited, {@code types} is set at the types. */
record PlanSetting(
        String key,
        String name,
        @Nullable Integer openTickets,
        Priority highestPriority,
        long attachmentBytes,
        long ticketBytes,
        @Nullable Targets targets,
        List<String> types,
        long version)
        implements Setting {

    /** The promised times; unless round the clock, minutes of business hours. */
    record Targets(long firstResponseMinutes, long resolutionMinutes, boolean roundTheClock) {
        static @Nullable Targets of(@Nullable Promise promise) {
            return promise == null
                    ? null
                    : new Targets(
                            promise.firstResponse().toMinutes(),
                            promise.resolution().toMinutes(),
                            promise.roundTheClock());
        }
    }

    static PlanSetting of(Plan plan) {
        return new PlanSetting(
                plan.key(),
                plan.name(),
                plan.openTickets(),
                plan.highestPriority(),
                plan.attachmentBytes(),
                plan.ticketBytes(),
                Targets.of(plan.promise()),
                plan.types().stream().sorted().toList(),
                plan.version());
    }
}
