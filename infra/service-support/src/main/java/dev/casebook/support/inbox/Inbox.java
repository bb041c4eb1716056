package dev.casebook.support.inbox;

import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The events a service has taken in, and how far each subject has come by them. */
final class Inbox {

    private static final String TAKE = """
            with taken as (
                insert into inbox (consumer, event_id) values ($1, $2) on conflict do nothing returning 1
            ), applied as (
                insert into applied_position (subject, source, sequence)
                select $3, $4, $5 from taken where $5 > 0
                on conflict (subject, source) do update
                set sequence = greatest(applied_position.sequence, excluded.sequence)
            )
            select count(*) from taken
            """;
    private static final String SKIP = """
            insert into applied_position (subject, source, sequence) values ($1, $2, $3)
            on conflict (subject, source) do update
            set sequence = greatest(applied_position.sequence, excluded.sequence)
            """;

    private final DatabaseClient database;

    Inbox(DatabaseClient database) {
        this.database = database;
    }

    /** Whether the event is new to the consumer; if so it counts as applied when the transaction commits. */
    Mono<Boolean> take(String consumer, EventHeaders event) {
        return database.sql(TAKE)
                .bind("$1", consumer)
                .bind("$2", event.id())
                .bind("$3", event.subject())
                .bind("$4", event.source())
                .bind("$5", event.sequence())
                .map(row -> Long.valueOf(1).equals(row.get(0, Long.class)))
                .one();
    }

    /** Counts an event without effect as applied. */
    Mono<Void> skip(EventHeaders event) {
        return database.sql(SKIP)
                .bind("$1", event.subject())
                .bind("$2", event.source())
                .bind("$3", event.sequence())
                .then();
    }
}
