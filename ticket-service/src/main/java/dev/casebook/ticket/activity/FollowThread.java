package dev.casebook.ticket.activity;

import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.Catalogues;
import dev.casebook.ticket.lifecycle.Change;
import dev.casebook.ticket.lifecycle.Said;
import dev.casebook.ticket.lifecycle.SaveChange;
import dev.casebook.ticket.lifecycle.ThreadMoves;
import dev.casebook.ticket.lifecycle.Ticket;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.lifecycle.Tickets;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a ticket follow its thread: counts, the unread, and the status that a reply moves. Inside a write. */
@Component
final class FollowThread {
    private final Tickets tickets;
    private final Catalogues catalogues;
    private final SaveChange changes;
    private final ThreadRows rows;

    FollowThread(Tickets tickets, Catalogues catalogues, SaveChange changes, ThreadRows rows) {
        this.tickets = tickets;
        this.catalogues = catalogues;
        this.changes = changes;
        this.rows = rows;
    }

    /** A ticket nobody here knows is a fault of ours that time may heal: the event is tried again, then dead-lettered. */
    Mono<Void> entry(EntryAppended entry, long sequence) {
        return tickets.lock(new TicketId(entry.ticketId()))
                .switchIfEmpty(Mono.error(() -> new UnknownTicketException(entry.ticketId())))
                .flatMap(ticket -> move(ticket, entry))
                .flatMap(changes::save)
                .then(rows.add(entry))
                .then(rows.count(entry, sequence))
                .then(
                        entry.author() == null
                                ? Mono.empty()
                                : rows.mark(entry.ticketId(), entry.author().id(), entry.seq(), sequence));
    }

    Mono<Void> marker(ReadMarkerMoved marker, long sequence) {
        return rows.mark(marker.ticketId(), marker.personId(), marker.seq(), sequence);
    }

    private Mono<Change> move(Ticket ticket, EntryAppended entry) {
        return catalogues.current().map(catalogue -> moved(ticket, entry, catalogue));
    }

    private static Change moved(Ticket ticket, EntryAppended entry, Catalogue catalogue) {
        if (entry.internal()) {
            return Change.none(ticket);
        }
        EntryAppended.Author author = entry.author();
        if (author == null || !entry.speaks()) {
            return ThreadMoves.stirred(ticket, entry.at());
        }
        boolean roundTheClock = ticket.targets() != null && ticket.targets().roundTheClock();
        Said said = new Said(entry.seq(), entry.acceptedAgainstVersion(), entry.at());
        return ThreadMoves.said(ticket, said, author.staff(), catalogue.calendar(roundTheClock));
    }
}
