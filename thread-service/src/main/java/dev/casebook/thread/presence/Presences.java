package dev.casebook.thread.presence;

import dev.casebook.support.security.Caller;
import dev.casebook.thread.id.TicketId;
import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who has a thread open; believed for a while and then forgotten. Writes run inside the caller's transaction. */
@Repository
class Presences {

    /** A page that is open says so about every 15 s. */
    static final Duration SEEN = Duration.ofSeconds(40);

    static final Duration TYPING = Duration.ofSeconds(6);

    /** Whoever is believed to type for longer than this need not be told of again: pages say so every 4 s. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final DatabaseClient db;

    Presences(DatabaseClient db) {
        this.db = db;
    }

    /** Answers whether it is news that this person types: it was not known, ran out, or is meant for others now. */
    Mono<Boolean> saw(TicketId ticketId, Caller caller, boolean typing, boolean noting) {
        return db.sql("""
                        insert into presence (ticket_id, person_id, name, role, seen_until, typing_until, noting)
                        values (:ticketId, :personId, :name, :role, now() + :seen * interval '1 second',
                                now() + :typing * interval '1 second', :noting)
                        on conflict (ticket_id, person_id) do update
                           set name = excluded.name, role = excluded.role,
                               seen_until = excluded.seen_until, typing_until = excluded.typing_until,
                               noting = excluded.noting
                        returning new.typing_until > now()
                              and coalesce(old.typing_until <= now() + :fresh * interval '1 second'
                                           or old.noting <> new.noting, true)""")
                .bind("ticketId", ticketId.value())
                .bind("personId", caller.personId())
                .bind("name", caller.name())
                .bind("role", caller.role().wire())
                .bind("seen", SEEN.toSeconds())
                .bind("typing", typing ? TYPING.toSeconds() : 0L)
                .bind("noting", noting)
                .bind("fresh", FRESH.toSeconds())
                .mapValue(Boolean.class)
                .one();
    }
}
