package dev.casebook.attachment.store;

import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is to be taken out of the store, written down in the transaction that made it superfluous. */
@Repository
public class Removals {

    private static final String CLAIM = """
            update removals set attempts = attempts + 1, due_at = now() + :lease * interval '1 second'
             where id in (select id from removals where due_at <= now() order by due_at limit :limit
                             for update skip locked)
            returning id, object_key, upload_id, attempts
            """;

    private final DatabaseClient database;

    Removals(DatabaseClient database) {
        this.database = database;
    }

    /** Notes an object, and the unfinished upload it may still be. */
    public Mono<Void> add(ObjectKey key, @Nullable String uploadId) {
        return database.sql("insert into removals (object_key, upload_id) values (:key, :upload)")
                .bind("key", key.value())
                .bind("upload", Columns.parameter(uploadId, String.class))
                .then();
    }

    /** Takes what is due; what is not settled within the lease is due again. */
    Flux<Removal> claim(int limit, Duration lease) {
        return database.sql(CLAIM)
                .bind("limit", limit)
                .bind("lease", lease.toSeconds())
                .map(Removals::removal)
                .all();
    }

    Mono<Void> settle(Removal removal) {
        return database.sql("delete from removals where id = :id")
                .bind("id", removal.id())
                .then();
    }

    private static Removal removal(Readable row) {
        return new Removal(
                Columns.number(row, "id"),
                new ObjectKey(Columns.text(row, "object_key")),
                Columns.orNull(row, "upload_id", String.class));
    }

    record Removal(long id, ObjectKey key, @Nullable String uploadId) {}
}
