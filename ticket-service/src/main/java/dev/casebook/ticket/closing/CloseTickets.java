package dev.casebook.ticket.closing;

import dev.casebook.support.write.Writes;
import dev.casebook.ticket.lifecycle.SaveChange;
import dev.casebook.ticket.lifecycle.Ticket;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.lifecycle.Tickets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Closes tickets resolved long enough ago, each in a write of its own. */
@Component
final class CloseTickets {
    private final DatabaseClient database;
    private final Tickets tickets;
    private final SaveChange changes;
    private final Writes writes;
    private final ClosingProperties properties;
    private final Clock clock;

    CloseTickets(
            DatabaseClient database,
            Tickets tickets,
            SaveChange changes,
            Writes writes,
            ClosingProperties properties,
            Clock clock) {
        this.database = database;
        this.tickets = tickets;
        this.changes = changes;
        this.writes = writes;
        this.properties = properties;
        this.clock = clock;
    }

    Mono<Long> closeDue() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant before = now.minus(properties.after());
        return due(before).concatMap(id -> close(id, before, now)).count();
    }

    private Flux<TicketId> due(Instant before) {
        return database.sql(
                        "select id from ticket where status = 'resolved' and resolved_at < :before order by resolved_at limit :batch")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .bind("batch", properties.batch())
                .mapValue(String.class)
                .all()
                .map(TicketId::new);
    }

    /** Looks again under the lock: a reply may have reopened it meanwhile. */
    private Mono<Ticket> close(TicketId id, Instant before, Instant now) {
        return writes.transactional(tickets.lock(id)
                .filter(ticket -> ticket.resolvedBefore(before))
                .flatMap(ticket -> changes.save(ticket.closed(now))));
    }
}
