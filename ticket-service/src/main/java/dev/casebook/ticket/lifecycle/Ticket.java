package dev.casebook.ticket.lifecycle;

import dev.casebook.ticket.checklist.Checklist;
import dev.casebook.ticket.people.Person;
import dev.casebook.ticket.target.Targets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One issue of one account, from its opening on. */
public record Ticket(
        TicketId id,
        TicketAccount account,
        Person openedBy,
        @Nullable TicketId followUpOf,
        Issue issue,
        Labels labels,
        Progress progress,
        @Nullable Rating rating,
        @Nullable Targets targets,
        Checklist checklist,
        Stamp stamp,
        Activity activity) {

    /** A ticket that has just been opened. */
    public static Ticket opened(
            TicketId id,
            TicketAccount account,
            Person openedBy,
            @Nullable TicketId followUpOf,
            Issue issue,
            Labels labels,
            @Nullable Targets targets,
            Checklist checklist,
            Activity activity,
            long eventSequence,
            Instant at) {
        return new Ticket(
                id,
                account,
                openedBy,
                followUpOf,
                issue,
                labels,
                Progress.opened(),
                null,
                targets,
                checklist,
                Stamp.created(eventSequence, at),
                activity);
    }

    public Status status() {
        return progress.status();
    }

    public boolean resolvedBefore(Instant moment) {
        return status() == Status.RESOLVED
                && progress.resolution() != null
                && progress.resolution().at().isBefore(moment);
    }

    /** Resolved long enough ago to be over. */
    public Change closed(Instant at) {
        return StatusMoves.close(this, at);
    }

    Ticket moved(Progress to, @Nullable Targets clocks, Stamp stamped) {
        return new Ticket(
                id, account, openedBy, followUpOf, issue, labels, to, rating, clocks, checklist, stamped, activity);
    }

    Ticket labelled(Labels as, Stamp stamped) {
        return new Ticket(
                id, account, openedBy, followUpOf, issue, as, progress, rating, targets, checklist, stamped, activity);
    }

    Ticket rated(Rating as, Stamp stamped) {
        return new Ticket(
                id, account, openedBy, followUpOf, issue, labels, progress, as, targets, checklist, stamped, activity);
    }

    /** With what other services told, scored again. */
    Ticket active(Activity told, Checklist scored, Stamp stamped) {
        return new Ticket(
                id, account, openedBy, followUpOf, issue, labels, progress, rating, targets, scored, stamped, told);
    }
}
