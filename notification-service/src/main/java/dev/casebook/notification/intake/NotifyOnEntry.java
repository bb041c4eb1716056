package dev.casebook.notification.intake;

import dev.casebook.notification.feed.Announce;
import dev.casebook.notification.feed.Announcement;
import dev.casebook.notification.participant.Participants;
import dev.casebook.notification.people.People;
import dev.casebook.notification.ticket.KnownTickets;
import dev.casebook.notification.ticket.Ticket;
import dev.casebook.support.inbox.Incoming;
import dev.casebook.support.inbox.PoisonEventException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a new timeline entry means here: somebody is told. */
@Component
class NotifyOnEntry {
    private final KnownTickets tickets;
    private final People people;
    private final Participants participants;
    private final Hearers hearers;
    private final Announce announce;

    NotifyOnEntry(KnownTickets tickets, People people, Participants participants, Hearers hearers, Announce announce) {
        this.tickets = tickets;
        this.people = people;
        this.participants = participants;
        this.hearers = hearers;
        this.announce = announce;
    }

    Mono<Void> appended(Incoming<EntryAppended> event) {
        var entry = event.data();
        if (entry.told().isEmpty() && entry.mentioned().isEmpty()) {
            return Mono.empty();
        }
        return ticket(entry)
                .delayUntil(ticket -> join(entry, ticket))
                .flatMapMany(ticket -> announcements(event, ticket))
                .concatMap(announce::tell)
                .then();
    }

    private Mono<Void> join(EntryAppended entry, Ticket ticket) {
        return Mono.justOrEmpty(entry.participant()).flatMap(who -> participants.join(ticket.id(), who));
    }

    private Flux<Announcement> announcements(Incoming<EntryAppended> event, Ticket ticket) {
        var entry = event.data();
        var told = Mono.justOrEmpty(entry.told())
                .flatMapMany(what -> hearers.of(what, ticket)
                        .map(audience -> entry.announcement(what, ticket, audience, event.id())));
        var mentioned = people.staffNamed(entry.mentioned()).map(who -> entry.mention(who, ticket, event.id()));
        return Flux.concat(told, mentioned);
    }

    /** The topics of tickets and entries are not ordered: an unknown ticket is looked for at its owner. */
    private Mono<Ticket> ticket(EntryAppended entry) {
        return tickets.require(entry.ticket())
                .switchIfEmpty(Mono.error(() -> new PoisonEventException("no ticket " + entry.ticketId())));
    }
}
