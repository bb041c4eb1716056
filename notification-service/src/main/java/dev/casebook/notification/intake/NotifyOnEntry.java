package dev.casebook.notification.intake;

import dev.casebook.notification.feed.Announce;
import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.notification.ticket.KnownTickets;
import dev.casebook.support.inbox.Incoming;
import dev.casebook.support.inbox.PoisonEventException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a new timeline entry means here: somebody is told. */
@Component
class NotifyOnEntry {
    private final KnownTickets tickets;
    private final Announce announce;

    NotifyOnEntry(KnownTickets tickets, Announce announce) {
        this.tickets = tickets;
        this.announce = announce;
    }

    Mono<Void> appended(Incoming<EntryAppended> event) {
        return Mono.justOrEmpty(event.data().told()).flatMap(told -> tell(told, event));
    }

    /** The topics of tickets and entries are not ordered: an unknown ticket is looked for at its owner. */
    private Mono<Void> tell(NotificationEvent told, Incoming<EntryAppended> event) {
        var entry = event.data();
        return tickets.require(entry.ticket())
                .switchIfEmpty(Mono.error(() -> new PoisonEventException("no ticket " + entry.ticketId())))
                .map(ticket -> entry.announcement(told, ticket, event.id()))
                .flatMap(announce::tell);
    }
}
