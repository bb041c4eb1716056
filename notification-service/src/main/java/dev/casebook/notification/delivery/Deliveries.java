package dev.casebook.notification.delivery;

import dev.casebook.notification.ticket.TicketId;
import dev.casebook.support.row.Columns;
import dev.casebook.support.write.Writes;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The ledger as the worker uses it; times are the database's, so replicas need no common clock. */
@Repository
class Deliveries {
    /** A claim moves the next attempt behind its lease: who dies with it leaves it to the next. */
    private static final String CLAIM = """
            update deliveries set lease = :lease, attempts = attempts + 1,
                next_attempt_at = now() + make_interval(secs => :leaseSeconds)
            where id in (select id from deliveries
                where channel = :channel and state in ('pending', 'failed') and next_attempt_at <= now()
                order by next_attempt_at limit :limit for update skip locked)
            returning id, recipient, ticket_id, attempts, refusals,
                extract(epoch from now() - created_at)::bigint as age""";

    private static final String SENT = """
            update deliveries set state = 'sent', sent_at = now(), last_error = null, lease = null
            where id = :id and lease = :lease""";
    private static final String FAILED = """
            update deliveries set state = 'failed', last_error = :error, lease = null, refusals = refusals + :refused,
                next_attempt_at = now() + make_interval(secs => :pauseSeconds)
            where id = :id and lease = :lease""";
    private static final String DEAD = """
            update deliveries set state = 'dead', last_error = :error, lease = null, refusals = refusals + :refused
            where id = :id and lease = :lease""";

    /** Enough to see what happened; an error text of a server has no bound of its own. */
    private static final int ERROR_LENGTH = 500;

    private final DatabaseClient db;
    private final Writes writes;

    Deliveries(DatabaseClient db, Writes writes) {
        this.db = db;
        this.writes = writes;
    }

    Mono<List<Claimed>> claim(String channel, int limit, Duration lease) {
        var proof = UUID.randomUUID();
        return db.sql(CLAIM)
                .bind("channel", channel)
                .bind("limit", limit)
                .bind("lease", proof)
                .bind("leaseSeconds", seconds(lease))
                .map(row -> claimed(row, proof))
                .all()
                .collectList()
                .as(writes::transactional);
    }

    Mono<Void> sent(Claimed delivery) {
        return db.sql(SENT)
                .bind("id", delivery.id().value())
                .bind("lease", delivery.lease())
                .then()
                .as(writes::transactional);
    }

    Mono<Void> failed(Claimed delivery, String error, boolean refused, Verdict verdict) {
        var settled = switch (verdict) {
            case Verdict.Again again -> db.sql(FAILED).bind("pauseSeconds", seconds(again.pause()));
            case Verdict.Dead dead -> db.sql(DEAD);
        };
        return settled.bind("id", delivery.id().value())
                .bind("lease", delivery.lease())
                .bind("refused", refused ? 1 : 0)
                .bind("error", error.substring(0, Math.min(error.length(), ERROR_LENGTH)))
                .then()
                .as(writes::transactional);
    }

    private static Claimed claimed(Readable row, UUID proof) {
        return new Claimed(
                new DeliveryId(Columns.of(row, "id", UUID.class)),
                proof,
                Columns.text(row, "recipient"),
                new TicketId(Columns.text(row, "ticket_id")),
                Columns.of(row, "attempts", Integer.class),
                Columns.of(row, "refusals", Integer.class),
                Duration.ofSeconds(Columns.number(row, "age")));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
