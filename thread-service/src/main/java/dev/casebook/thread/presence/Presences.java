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

    private final DatabaseClient db;

    Presences(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> saw(TicketId ticketId, Caller caller, boolean typing) {
        return db.sql("""
                        insert into presence (ticket_id, person_id, name, role, seen_until, typing_until)
                        values (:ticketId, :personId, :name, :role, now() + :seen * interval '1 second',
                                now() + :typing * interval '1 second')
                        on conflict (ticket_id, person_id) do update
                           set name = excluded.name, role = excluded.role,
                               seen_until = excluded.seen_until, typing_until = excluded.typing_until""")
                .bind("ticketId", ticketId.value())
                .bind("personId", caller.personId())
                .bind("name", caller.name())
                .bind("role", caller.role().wire())
                .bind("seen", SEEN.toSeconds())
                .bind("typing", typing ? TYPING.toSeconds() : 0L)
                .then();
    }
}
