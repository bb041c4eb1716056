package dev.casebook.notification.intake;

import dev.casebook.notification.feed.Announce;
import dev.casebook.notification.feed.Announcement;
import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.notification.ticket.KnownTickets;
import dev.casebook.notification.ticket.Ticket;
import dev.casebook.notification.ticket.TicketId;
import dev.casebook.notification.ticket.Tickets;
import dev.casebook.support.inbox.Incoming;
import dev.casebook.support.inbox.PoisonEventException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What ticket-service's events mean here: the projection first, then who is told. */
@Component
class NotifyOnTicket {
    private final Tickets tickets;
    private final KnownTickets known;
    private final Hearers hearers;
    private final Announce announce;

    NotifyOnTicket(Tickets tickets, KnownTickets known, Hearers hearers, Announce announce) {
        this.tickets = tickets;
        this.known = known;
        this.hearers = hearers;
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
        return ticket(assigned.ticket())
                .flatMap(ticket -> Mono.justOrEmpty(assigned.announcement(ticket, event.id())))
                .flatMap(announce::tell)
                .then(tickets.assign(assigned.ticket(), assigned.assigned(), event.sequence()));
    }

    Mono<Void> statusChanged(Incoming<TicketStatusChanged> event) {
        return Mono.justOrEmpty(event.data().told())
                .flatMapMany(what -> announcements(event, what))
                .concatMap(announce::tell)
                .then();
    }

    private Flux<Announcement> announcements(Incoming<TicketStatusChanged> event, NotificationEvent what) {
        var changed = event.data();
        return ticket(changed.ticket())
                .flatMapMany(ticket -> hearers.of(what, ticket)
                        .map(audience -> changed.announcement(what, ticket, audience, event.id())));
    }

    private Mono<Ticket> ticket(TicketId id) {
        return known.require(id).switchIfEmpty(Mono.error(() -> new PoisonEventException("no ticket " + id.value())));
    }
}
