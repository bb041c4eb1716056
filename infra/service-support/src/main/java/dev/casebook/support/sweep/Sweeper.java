package dev.casebook.support.sweep;

import dev.casebook.support.write.Writes;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Deletes old rows, some at a time, each time in a write of its own. */
final class Sweeper {

    static final int BATCH = 1_000;

    private final DatabaseClient database;
    private final Writes writes;

    Sweeper(DatabaseClient database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /** Until no row is too old. */
    Mono<Void> sweep(Sweep sweep) {
        return Mono.defer(() -> batch(sweep))
                .repeat()
                .takeUntil(deleted -> deleted < BATCH)
                .then();
    }

    private Mono<Long> batch(Sweep sweep) {
        Mono<Long> deleted = database.sql(sweep.statement())
                .bind("$1", (double) sweep.keep().toSeconds())
                .bind("$2", BATCH)
                .mapValue(Long.class)
                .one();
        return writes.transactional(deleted);
    }
}
