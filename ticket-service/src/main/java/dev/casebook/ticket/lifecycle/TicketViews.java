package dev.casebook.ticket.lifecycle;

import dev.casebook.support.security.Caller;
import java.time.Clock;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tickets as one reader sees them. */
@Component
public final class TicketViews {
    /** Counts public entries by others after the reader's marker; to be used where {@code t} is the ticket. */
    public static final String UNREAD = """
            (select count(*) from ticket_entry e
             where e.ticket_id = t.id and not e.internal and e.author_id is not null and e.author_id <> :reader
               and e.seq > coalesce((select m.seq from read_marker m where m.ticket_id = t.id and m.person_id = :reader), 0))""";

    /** Who reads a copy of a ticket. */
    enum Audience {
        CUSTOMER,
        STAFF
    }

    private final DatabaseClient database;
    private final Clock clock;

    TicketViews(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Mono<TicketView> of(Ticket ticket, Caller reader) {
        return unread(ticket.id(), reader)
                .map(unread -> RowView.of(ticket, reader.staff(), unread, clock.instant()))
                .map(row -> TicketView.of(row, ticket.issue()));
    }

    /** As everyone of an audience sees it; nothing in it is one reader's own. */
    TicketView of(Ticket ticket, Audience audience) {
        RowView row = RowView.of(ticket, audience == Audience.STAFF, 0, clock.instant());
        return TicketView.of(row, ticket.issue());
    }

    private Mono<Integer> unread(TicketId id, Caller reader) {
        return database.sql("select " + UNREAD + " from (select :id as id) t")
                .bind("reader", reader.personId())
                .bind("id", id.value())
                .mapValue(Integer.class)
                .one();
    }
}
