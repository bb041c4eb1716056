package dev.casebook.support.outbox;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of the outbox, as the relay sees them. */
final class OutboxRows {

    /** First half of the two-part advisory lock key, so that lanes meet no other lock. */
    private static final int LOCK_CLASS = 0x0CA5EB00;

    private static final String WAITING = """
            select lane from generate_series(0, $1 - 1) as lanes(lane)
            where exists (select 1 from outbox where outbox.lane = lanes.lane)
            """;
    private static final String LOCK = "select pg_try_advisory_xact_lock($1, $2)";
    private static final String BATCH = """
            select id, topic, key, event_id, type, sequence, traceparent, created_at, body
            from outbox where lane = $1 order by id limit $2
            """;
    private static final String DELETE = "delete from outbox where id = any($1)";
    private static final String LAG =
            "select count(*) as rows, coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as oldest from outbox";

    private final DatabaseClient database;

    OutboxRows(DatabaseClient database) {
        this.database = database;
    }

    /** Lanes in which events wait. */
    Flux<Integer> waitingLanes() {
        return database.sql(WAITING)
                .bind("$1", Lanes.COUNT)
                .map(row -> row.get(0, Integer.class))
                .all();
    }

    /** Takes a lane until the transaction ends; false if another relay has it. */
    Mono<Boolean> lock(int lane) {
        return database.sql(LOCK)
                .bind("$1", LOCK_CLASS)
                .bind("$2", lane)
                .map(row -> Boolean.TRUE.equals(row.get(0, Boolean.class)))
                .one();
    }

    Mono<List<OutboxRow>> batch(int lane, int size) {
        return database.sql(BATCH)
                .bind("$1", lane)
                .bind("$2", size)
                .map(OutboxRows::read)
                .all()
                .collectList();
    }

    Mono<Long> delete(List<Long> ids) {
        return database.sql(DELETE).bind("$1", ids.toArray(Long[]::new)).fetch().rowsUpdated();
    }

    Mono<OutboxLag> lag() {
        return database.sql(LAG)
                .map(row -> new OutboxLag(row.get("rows", Long.class), row.get("oldest", Double.class)))
                .one();
    }

    private static OutboxRow read(Readable row) {
        return new OutboxRow(
                row.get("id", Long.class),
                row.get("topic", String.class),
                row.get("key", String.class),
                row.get("event_id", String.class),
                row.get("type", String.class),
                row.get("sequence", Long.class),
                row.get("traceparent", String.class),
                row.get("created_at", Instant.class),
                row.get("body", byte[].class));
    }
}
