package dev.casebook.support.sample;

import dev.casebook.support.outbox.Outbox;
import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.support.row.Columns;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The things of the sample service and their events. */
@Component
class Things {

    private final DatabaseClient database;
    private final Outbox outbox;

    Things(DatabaseClient database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    Mono<Thing> add(String accountId, Thing thing) {
        return database.sql("insert into thing (id, account_id, name) values ($1, $2, $3)")
                .bind("$1", thing.id())
                .bind("$2", accountId)
                .bind("$3", thing.name())
                .then()
                .then(outbox.append(new OutboxEvent("support.threads.v1", thing.id(), "thing-made.v1", 1, thing)))
                .thenReturn(thing);
    }

    Mono<Thing> find(String accountId, String id) {
        return database.sql("select id, name, version from thing where id = $1 and account_id = $2")
                .bind("$1", id)
                .bind("$2", accountId)
                .map(row ->
                        new Thing(Columns.text(row, "id"), Columns.text(row, "name"), Columns.number(row, "version")))
                .one();
    }

    Mono<List<Thing>> after(String id, int limit) {
        return database.sql("select id, name, version from thing where id > $1 order by id limit $2")
                .bind("$1", id)
                .bind("$2", limit)
                .map(row ->
                        new Thing(Columns.text(row, "id"), Columns.text(row, "name"), Columns.number(row, "version")))
                .all()
                .collectList();
    }
}
