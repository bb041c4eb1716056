package dev.casebook.thread.read;

import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How far each person has read; writes run inside the caller's transaction. */
@Repository
class ReadMarkers {

    private final DatabaseClient db;

    ReadMarkers(DatabaseClient db) {
        this.db = db;
    }

    Mono<Long> find(TicketId ticketId, PersonId person) {
        return db.sql("select seq from read_marker where ticket_id = :ticketId and person_id = :personId")
                .bind("ticketId", ticketId.value())
                .bind("personId", person.value())
                .mapValue(Long.class)
                .one();
    }

    /** The last entry that counts as unread again: a public one that someone else wrote; empty if there is none. */
    Mono<Long> lastByOthers(TicketId ticketId, PersonId person) {
        return db.sql("""
                        select seq from entry
                         where ticket_id = :ticketId and not internal
                           and author_id is not null and author_id <> :personId
                         order by seq desc limit 1""")
                .bind("ticketId", ticketId.value())
                .bind("personId", person.value())
                .mapValue(Long.class)
                .one();
    }

    Mono<Void> save(TicketId ticketId, PersonId person, long seq, Instant now) {
        return db.sql("""
                        insert into read_marker (ticket_id, person_id, seq, moved_at)
                        values (:ticketId, :personId, :seq, :now)
                        on conflict (ticket_id, person_id) do update
                           set seq = excluded.seq, moved_at = excluded.moved_at""")
                .bind("ticketId", ticketId.value())
                .bind("personId", person.value())
                .bind("seq", seq)
                .bind("now", now)
                .then();
    }
}
