package dev.casebook.ticket.lifecycle;

import dev.casebook.ticket.target.WorkCalendar;
import java.time.Instant;
import java.util.List;

/** What a public entry of the thread does to its ticket. */
public final class ThreadMoves {
    private ThreadMoves() {}

    /** Someone said something that asks or answers; an entry older than the one that decided last comes too late to. */
    public static Change said(Ticket ticket, Said said, boolean byStaff, WorkCalendar calendar) {
        if (said.seq() <= ticket.progress().decidedSeq()) {
            return stirred(ticket, said.at());
        }
        Ticket heard = ticket.moved(
                ticket.progress().decided(said.seq()),
                ticket.targets(),
                ticket.stamp().active(said.at()));
        Change moved = byStaff
                ? StatusMoves.staffReplied(heard, said, calendar)
                : StatusMoves.customerReplied(heard, said, calendar);
        return new Change(ticket, moved.ticket(), moved.events());
    }

    /** Something public happened in the thread that asks nobody anything. */
    public static Change stirred(Ticket ticket, Instant at) {
        Ticket stirred =
                ticket.moved(ticket.progress(), ticket.targets(), ticket.stamp().active(at));
        return new Change(ticket, stirred, List.of());
    }
}
