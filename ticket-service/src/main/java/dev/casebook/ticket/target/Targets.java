package dev.casebook.ticket.target;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The two promised times of a ticket. The resolution target stands still while the ticket waits for the customer
 * or is resolved: what was left of it when it stopped is what is left when it goes on.
 */
public record Targets(
        boolean roundTheClock,
        Instant firstResponseDueAt,
        @Nullable Instant firstResponseAt,
        Instant resolutionDueAt,
        @Nullable Instant pausedSince,
        @Nullable Instant resolvedAt) {

    public Targets answered(Instant at) {
        return firstResponseAt != null
                ? this
                : new Targets(roundTheClock, firstResponseDueAt, at, resolutionDueAt, pausedSince, resolvedAt);
    }

    public Targets paused(Instant at) {
        return pausedSince != null
                ? this
                : new Targets(roundTheClock, firstResponseDueAt, firstResponseAt, resolutionDueAt, at, resolvedAt);
    }

    public Targets resumed(Instant at, WorkCalendar calendar) {
        Instant due = pausedSince == null ? resolutionDueAt : shifted(pausedSince, at, calendar);
        return new Targets(roundTheClock, firstResponseDueAt, firstResponseAt, due, null, null);
    }

    public Targets resolved(Instant at) {
        Targets still = paused(at);
        return new Targets(
                roundTheClock, firstResponseDueAt, still.firstResponseAt, still.resolutionDueAt, still.pausedSince, at);
    }

    private Instant shifted(Instant since, Instant at, WorkCalendar calendar) {
        return resolutionDueAt.isAfter(since)
                ? calendar.plus(at, calendar.between(since, resolutionDueAt))
                : resolutionDueAt;
    }

    public Target firstResponse(Instant now) {
        return Target.of(firstResponseDueAt, firstResponseAt, resolvedAt != null ? resolvedAt : null, now);
    }

    public Target resolution(Instant now) {
        return Target.of(resolutionDueAt, resolvedAt, pausedSince, now);
    }

    /** The nearest target that is neither met nor standing still; null when there is none. */
    public @Nullable Instant dueAt() {
        if (resolvedAt != null) {
            return null;
        }
        Instant resolution = pausedSince == null ? resolutionDueAt : null;
        if (firstResponseAt != null) {
            return resolution;
        }
        return resolution == null || firstResponseDueAt.isBefore(resolution) ? firstResponseDueAt : resolution;
    }
}
