package dev.casebook.attachment.evidence;

import dev.casebook.attachment.ticket.Ticket;
import dev.casebook.support.row.Columns;
import dev.casebook.support.security.Caller;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The packages; a customer meets only the customer's edition of the own account. */
@Repository
class EvidencePackages {

    private static final String REQUEST = """
            insert into evidence (id, ticket_id, account_id, edition, requester_id, requester_name, requester_role, route)
            values (:id, :ticket, :account, :edition, :person, :name, :role, :route)
            on conflict (ticket_id, edition, requester_id) where state = 'pending'
               do update set due_at = evidence.due_at
            returning *, id = :id as fresh
            """;

    private static final String SEEN = """
            select * from evidence
             where id = :id and (:staff or (account_id = :account and edition = 'customer'))
            """;

    private static final String CLAIM = """
            update evidence
               set state = 'building', lease = gen_random_uuid(), attempts = attempts + 1, progress = 0,
                   due_at = now() + :seconds * interval '1 second'
             where id = (select id from evidence where state in ('pending', 'building') and due_at <= now()
                          order by due_at limit 1 for update skip locked)
            returning *
            """;

    private static final String EXPIRE = """
            update evidence set state = 'expired'
             where id in (select id from evidence where state = 'ready' and expires_at <= now()
                           order by expires_at limit :limit for update skip locked)
            returning *
            """;

    private static final String HELD = " where id = :id and state = 'building' and lease = :lease";

    private final DatabaseClient database;

    EvidencePackages(DatabaseClient database) {
        this.database = database;
    }

    /** Asks for a package; one that this person asked for and nobody has begun yet serves as well. */
    Mono<Requested> request(Ticket ticket, Edition edition, Requester requester, @Nullable String route) {
        return database.sql(REQUEST)
                .bind("id", EvidenceId.next().value())
                .bind("ticket", ticket.id().value())
                .bind("account", ticket.accountId())
                .bind("edition", edition.wire())
                .bind("person", requester.id())
                .bind("name", requester.name())
                .bind("role", requester.role())
                .bind("route", Columns.parameter(route, String.class))
                .map(EvidenceRows::requested)
                .one();
    }

    Mono<Evidence> seen(EvidenceId id, Caller caller) {
        return database.sql(SEEN)
                .bind("id", id.value())
                .bind("staff", caller.staff())
                .bind("account", Columns.parameter(caller.accountId(), String.class))
                .map(EvidenceRows::read)
                .one();
    }

    /** Takes one that is due; what is not renewed within the lease is due again. */
    Mono<Build> claim(Duration lease) {
        return database.sql(CLAIM)
                .bind("seconds", lease.toSeconds())
                .map(EvidenceRows::held)
                .one();
    }

    /** False when another builder has taken the package over; so for all that follow. */
    Mono<Boolean> renew(Build build, Duration from, int progress) {
        return held(
                build,
                database.sql("update evidence set progress = :progress,"
                                + " due_at = now() + :millis * interval '1 millisecond'" + HELD)
                        .bind("progress", progress)
                        .bind("millis", from.toMillis()));
    }

    Mono<Boolean> ready(Build build, Built built, Duration keep) {
        return held(
                build,
                database.sql("update evidence set state = 'ready', progress = 100, sha256 = :sha256, size = :size,"
                                + " reason = null, expires_at = now() + :keep * interval '1 second'" + HELD)
                        .bind("sha256", built.sha256().value())
                        .bind("size", built.size())
                        .bind("keep", keep.toSeconds()));
    }

    Mono<Boolean> failed(Build build, String reason) {
        return held(
                build,
                database.sql("update evidence set state = 'failed', progress = 0, reason = :reason" + HELD)
                        .bind("reason", reason));
    }

    /** Those whose time is over, at most {@code limit}. */
    Flux<Evidence> expire(int limit) {
        return database.sql(EXPIRE).bind("limit", limit).map(EvidenceRows::read).all();
    }

    private static Mono<Boolean> held(Build build, GenericExecuteSpec update) {
        return update.bind("id", build.evidence().id().value())
                .bind("lease", build.lease())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
