package dev.casebook.notification.intake;

import dev.casebook.notification.feed.Announce;
import dev.casebook.notification.feed.Announcement;
import dev.casebook.notification.ticket.KnownTickets;
import dev.casebook.notification.ticket.Ticket;
import dev.casebook.notification.ticket.TicketId;
import dev.casebook.notification.ticket.Tickets;
import dev.casebook.support.inbox.Incoming;
import dev.casebook.support.inbox.PoisonEventException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What ticket-service's events mean here: the projection first, then who is told. */
@Component
class NotifyOnTicket {
    private final Tickets tickets;
    private final KnownTickets known;
    private final Announce announce;

    NotifyOnTicket(Tickets tickets, KnownTickets known, Announce announce) {
        this.tickets = tickets;
        this.known = known;
        this.announce = announce;
    }

    Mono<Void> opened(Incoming<TicketOpened> event) {
        var opened = event.data();
        return tickets.remember(opened.ticket(event.sequence())).then(announce.tell(opened.announcement(event.id())));
    }

    Mono<Void> changed(Incoming<TicketChanged> event) {
        var changed = event.data();
        return tickets.rename(new TicketId(changed.ticketId()), changed.subject(), event.sequence());
    }

    Mono<Void> assigned(Incoming<TicketAssigned> event) {
        var assigned = event.data();
        return tell(assigned.ticket(), ticket -> assigned.announcement(ticket, event.id()))
                .then(tickets.assign(assigned.ticket(), assigned.assigned(), event.sequence()));
    }

    Mono<Void> statusChanged(Incoming<TicketStatusChanged> event) {
        var changed = event.data();
        return tell(changed.ticket(), ticket -> changed.announcement(ticket, event.id()));
    }

    private Mono<Void> tell(TicketId id, Function<Ticket, Optional<Announcement>> announcement) {
        return known.require(id)
                .switchIfEmpty(Mono.error(() -> new PoisonEventException("no ticket " + id.value())))
                .flatMap(ticket -> Mono.justOrEmpty(announcement.apply(ticket)))
                .flatMap(announce::tell);
    }
}
