package dev.casebook.ticket.lifecycle;

import dev.casebook.ticket.lifecycle.TicketStatusChanged.Cause;
import dev.casebook.ticket.target.Targets;
import dev.casebook.ticket.target.WorkCalendar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an act moves a ticket's status; what moves nothing is {@link Change#none}. */
final class StatusMoves {
    private StatusMoves() {}

    static Change resolve(Ticket ticket, String resolution, @Nullable String cause, Doing doing) {
        if (ticket.status() == Status.RESOLVED) {
            return Change.none(ticket);
        }
        Stamp stamp = ticket.stamp().changed(doing.at());
        Resolution how = new Resolution(resolution, cause, doing.at(), stamp.version());
        Targets targets = ticket.targets() == null ? null : ticket.targets().resolved(doing.at());
        Ticket resolved = ticket.moved(ticket.progress().resolved(how), targets, stamp);
        return Change.of(ticket, resolved, event(ticket, resolved, Cause.RESOLVED, doing, resolution, null));
    }

    static Change reopen(Ticket ticket, String reason, Doing doing, WorkCalendar calendar) {
        if (ticket.status().active()) {
            return Change.none(ticket);
        }
        Ticket open = goOn(ticket, doing.at(), calendar);
        return Change.of(ticket, open, event(ticket, open, Cause.REOPENED, doing, null, reason));
    }

    /** Fourteen days after the resolution, or by merging. */
    static Change close(Ticket ticket, Instant at) {
        if (ticket.status() != Status.RESOLVED) {
            return Change.none(ticket);
        }
        Ticket closed = ticket.moved(
                ticket.progress().to(Status.CLOSED),
                ticket.targets(),
                ticket.stamp().changed(at));
        return Change.of(ticket, closed, followed(ticket, closed, Cause.CLOSED, null, at));
    }

    /** A customer's public entry: the desk's turn again. */
    static Change customerReplied(Ticket ticket, Said said, WorkCalendar calendar) {
        if (!reopens(ticket, said)) {
            return Change.none(ticket);
        }
        Ticket open = goOn(ticket, said.at(), calendar);
        return Change.of(ticket, open, followed(ticket, open, Cause.CUSTOMER_REPLIED, said.seq(), said.at()));
    }

    /** A public entry by staff: the customer's turn, and the first response if it is the first. */
    static Change staffReplied(Ticket ticket, Said said, WorkCalendar calendar) {
        Targets answered = ticket.targets() == null ? null : ticket.targets().answered(said.at(), calendar);
        if (ticket.status() != Status.OPEN) {
            Ticket noted = ticket.moved(ticket.progress(), answered, ticket.stamp());
            return new Change(ticket, noted, List.of());
        }
        Ticket waiting = ticket.moved(
                ticket.progress().to(Status.AWAITING_CUSTOMER),
                answered == null ? null : answered.paused(said.at()),
                ticket.stamp().changed(said.at()));
        return Change.of(ticket, waiting, followed(ticket, waiting, Cause.STAFF_REPLIED, said.seq(), said.at()));
    }

    /** A reply written before the resolution was known does not undo it; one to a merged ticket moves nothing. */
    private static boolean reopens(Ticket ticket, Said said) {
        Resolution resolution = ticket.progress().resolution();
        return switch (ticket.status()) {
            case OPEN -> false;
            case AWAITING_CUSTOMER -> true;
            case RESOLVED, CLOSED ->
                ticket.progress().mergedInto() == null
                        && resolution != null
                        && said.acceptedAgainst() >= resolution.version();
        };
    }

    private static Ticket goOn(Ticket ticket, Instant at, WorkCalendar calendar) {
        return ticket.moved(
                ticket.progress().to(Status.OPEN),
                ticket.targets() == null ? null : ticket.targets().resumed(at, calendar),
                ticket.stamp().changed(at));
    }

    private static TicketStatusChanged event(
            Ticket from, Ticket to, Cause cause, Doing doing, @Nullable String resolution, @Nullable String reason) {
        return new TicketStatusChanged(
                to.id().value(),
                to.account().id(),
                from.status(),
                to.status(),
                to.stamp().version(),
                doing.actor(),
                cause,
                resolution,
                reason,
                doing.route(),
                null,
                to.labels().subject(),
                doing.at());
    }

    private static TicketStatusChanged followed(Ticket from, Ticket to, Cause cause, @Nullable Long seq, Instant at) {
        return new TicketStatusChanged(
                to.id().value(),
                to.account().id(),
                from.status(),
                to.status(),
                to.stamp().version(),
                null,
                cause,
                null,
                null,
                null,
                seq,
                to.labels().subject(),
                at);
    }
}
