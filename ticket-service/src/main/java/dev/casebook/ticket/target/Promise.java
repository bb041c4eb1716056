package dev.casebook.ticket.target;

import java.time.Duration;
import java.time.Instant;

/** What a plan promises: working time until the first response and until the resolution. */
public record Promise(Duration firstResponse, Duration resolution, boolean roundTheClock) {
    /** The targets of a ticket created now. */
    public Targets from(Instant created, WorkCalendar calendar) {
        return new Targets(
                roundTheClock,
                calendar.plus(created, firstResponse),
                null,
                calendar.plus(created, resolution),
                null,
                null);
    }
}
