package dev.casebook.support.idempotency;

import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/** The answers given under idempotency keys. */
final class IdempotencyRecords {

    private static final String LOOK = """
            select pg_try_advisory_xact_lock($1) as locked, r.body_digest, r.status, r.headers, r.body
            from (values (1)) as one left join idempotency_record r on r.scope = $2
            """;
    private static final String FIND = """
            select true as locked, body_digest, status, headers, body from idempotency_record where scope = $1
            """;
    private static final String STORE = """
            insert into idempotency_record (scope, body_digest, status, headers, body) values ($1, $2, $3, $4, $5)
            on conflict do nothing
            """;

    private final DatabaseClient database;

    IdempotencyRecords(DatabaseClient database) {
        this.database = database;
    }

    /** Tries for the scope's lock until the transaction ends, and looks for its answer. */
    Mono<Look> look(Scope scope, byte[] bodyDigest) {
        return database.sql(LOOK)
                .bind("$1", scope.lock())
                .bind("$2", scope.hash())
                .map(row -> read(row, bodyDigest))
                .one();
    }

    /** The answer of this scope to this body, without waiting for anyone who may be about to give one. */
    Mono<StoredAnswer> find(Scope scope, byte[] bodyDigest) {
        return database.sql(FIND)
                .bind("$1", scope.hash())
                .map(row -> read(row, bodyDigest))
                .one()
                .filter(Look::sameBody)
                .mapNotNull(Look::answer);
    }

    /** Whether the answer was stored: not, if another's was committed since the look. */
    Mono<Boolean> store(Scope scope, byte[] bodyDigest, StoredAnswer answer) {
        GenericExecuteSpec insert = database.sql(STORE)
                .bind("$1", scope.hash())
                .bind("$2", bodyDigest)
                .bind("$3", answer.status())
                .bind("$4", answer.headers())
                .bind("$5", Columns.parameter(answer.body(), byte[].class));
        return insert.fetch().rowsUpdated().map(rows -> rows == 1);
    }

    private static Look read(Readable row, byte[] bodyDigest) {
        byte[] digest = row.get("body_digest", byte[].class);
        if (digest == null) {
            return new Look(Boolean.TRUE.equals(row.get("locked", Boolean.class)), false, null);
        }
        Integer status = row.get("status", Integer.class);
        String headers = row.get("headers", String.class);
        StoredAnswer answer = new StoredAnswer(
                status == null ? 200 : status, headers == null ? "{}" : headers, row.get("body", byte[].class));
        return new Look(true, Arrays.equals(digest, bodyDigest), answer);
    }

    /** What a look found: whether the way is free, and an answer already given, to the same body or another. */
    record Look(boolean free, boolean sameBody, @Nullable StoredAnswer answer) {}
}
