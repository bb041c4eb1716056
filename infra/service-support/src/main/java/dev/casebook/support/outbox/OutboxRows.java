package dev.casebook.support.outbox;

import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of the outbox, as the relay sees them. */
final class OutboxRows {

    /** First half of the two-part advisory lock key, so that lanes meet no other lock. */
    static final int LOCK_CLASS = 0x0CA5EB00;

    private static final String WAITING = """
            select lane from generate_series(0, $1 - 1) as lanes(lane)
            where exists (select 1 from outbox where outbox.lane = lanes.lane)
            """;
    private static final String LOCK = "select pg_try_advisory_xact_lock($1, $2) as owned";
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
                .map(row -> Columns.of(row, "lane", Integer.class))
                .all();
    }

    /** Takes a lane until the transaction ends; false if another relay has it. */
    Mono<Boolean> lock(int lane) {
        return database.sql(LOCK)
                .bind("$1", LOCK_CLASS)
                .bind("$2", lane)
                .map(row -> Columns.flag(row, "owned"))
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
                .map(row -> new OutboxLag(Columns.number(row, "rows"), Columns.of(row, "oldest", Double.class)))
                .one();
    }

    private static OutboxRow read(Readable row) {
        return new OutboxRow(
                Columns.number(row, "id"),
                Columns.text(row, "topic"),
                Columns.text(row, "key"),
                Columns.text(row, "event_id"),
                Columns.text(row, "type"),
                Columns.number(row, "sequence"),
                Columns.orNull(row, "traceparent", String.class),
                Columns.time(row, "created_at"),
                Columns.of(row, "body", byte[].class));
    }
}
