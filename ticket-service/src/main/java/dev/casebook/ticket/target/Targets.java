package dev.casebook.ticket.target;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The two promised times of a ticket. The resolution target stands still while the ticket waits for the customer
 * or is resolved, an unmet first response while it is resolved: what was left of a target when it stopped is what is
 * left when it goes on.
 */
public record Targets(
        boolean roundTheClock,
        Instant firstResponseDueAt,
        @Nullable Instant firstResponseAt,
        Instant resolutionDueAt,
        @Nullable Instant pausedSince,
        @Nullable Instant resolvedAt) {

    public Targets answered(Instant at, WorkCalendar calendar) {
        return firstResponseAt != null
                ? this
                : new Targets(
                        roundTheClock, firstResponseDueAt(at, calendar), at, resolutionDueAt, pausedSince, resolvedAt);
    }

    public Targets paused(Instant at) {
        return pausedSince != null
                ? this
                : new Targets(roundTheClock, firstResponseDueAt, firstResponseAt, resolutionDueAt, at, resolvedAt);
    }

    public Targets resumed(Instant at, WorkCalendar calendar) {
        Instant due = shifted(resolutionDueAt, pausedSince, at, calendar);
        return new Targets(roundTheClock, firstResponseDueAt(at, calendar), firstResponseAt, due, null, null);
    }

    public Targets resolved(Instant at) {
        Targets still = paused(at);
        return new Targets(
                roundTheClock, firstResponseDueAt, still.firstResponseAt, still.resolutionDueAt, still.pausedSince, at);
    }

    private Instant firstResponseDueAt(Instant at, WorkCalendar calendar) {
        return firstResponseAt != null ? firstResponseDueAt : shifted(firstResponseDueAt, resolvedAt, at, calendar);
    }

    /** What was overdue when its clock stopped stays so; nothing is shifted by an entry written before that. */
    private static Instant shifted(Instant due, @Nullable Instant since, Instant at, WorkCalendar calendar) {
        return since != null && due.isAfter(since) && at.isAfter(since)
                ? calendar.plus(at, calendar.between(since, due))
                : due;
    }

    public Target firstResponse(Instant now) {
        return Target.of(firstResponseDueAt, firstResponseAt, resolvedAt, now);
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
