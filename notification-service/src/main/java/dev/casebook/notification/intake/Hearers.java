package dev.casebook.notification.intake;

import dev.casebook.notification.feed.Audience;
import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.notification.participant.Participants;
import dev.casebook.notification.ticket.Ticket;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Who is told of an event of a ticket: all staff in one row, or its customers one by one. */
@Component
class Hearers {
    private final Participants participants;

    Hearers(Participants participants) {
        this.participants = participants;
    }

    Flux<Audience> of(NotificationEvent event, Ticket ticket) {
        return event.forStaff()
                ? Flux.just(new Audience.Staff())
                : participants
                        .hearersOf(ticket.id())
                        .flatMapIterable(people -> people)
                        .map(Audience.OnePerson::new);
    }
}
