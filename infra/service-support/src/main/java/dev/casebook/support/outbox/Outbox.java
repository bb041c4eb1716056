package dev.casebook.support.outbox;

import dev.casebook.support.id.Uuids;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.request.TraceParent;
import dev.casebook.support.row.Columns;
import dev.casebook.support.write.Writes;
import io.r2dbc.spi.Parameter;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where events wait until they are published: committed with the state they tell of, or not at all.
 *
 * <p>Events of one key are published in the order of their ids. Ids are drawn at the insert, so a write must lock the
 * row that serialises its key (the ticket, the head of a thread) <em>before</em> it appends; otherwise a later commit
 * could hold a smaller id.
 */
public final class Outbox {

    private static final String INSERT = """
            insert into outbox (lane, topic, key, event_id, type, sequence, traceparent, body)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    private final DatabaseClient database;
    private final OutboxSignal signal;
    private final List<CommitListener> listeners;

    Outbox(DatabaseClient database, OutboxSignal signal, List<CommitListener> listeners) {
        this.database = database;
        this.signal = signal;
        this.listeners = listeners;
    }

    /** Appends in order; must run inside {@link Writes#transactional}. */
    public Mono<Void> append(List<OutboxEvent> events) {
        return Mono.deferContextual(context -> {
            if (!Writes.inside(context)) {
                return Mono.error(new IllegalStateException("events are appended inside of a write only"));
            }
            Parameter traceparent = Columns.parameter(TraceParent.of(context), String.class);
            return Flux.fromIterable(events)
                    .concatMap(event -> insert(event, traceparent))
                    .then(tellAfterCommit(events));
        });
    }

    /** Appends one event; must run inside {@link Writes#transactional}. */
    public Mono<Void> append(OutboxEvent event) {
        return append(List.of(event));
    }

    private Mono<Long> insert(OutboxEvent event, Parameter traceparent) {
        GenericExecuteSpec insert = database.sql(INSERT)
                .bind("$1", Lanes.of(event.key()))
                .bind("$2", event.topic())
                .bind("$3", event.key())
                .bind("$4", Uuids.next())
                .bind("$5", event.type())
                .bind("$6", event.sequence())
                .bind("$7", traceparent)
                .bind("$8", CasebookJson.mapper().writeValueAsBytes(event.data()));
        return insert.fetch().rowsUpdated();
    }

    private Mono<Void> tellAfterCommit(List<OutboxEvent> events) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public Mono<Void> afterCommit() {
                        return Mono.fromRunnable(() -> committed(events));
                    }
                }))
                .then();
    }

    private void committed(List<OutboxEvent> events) {
        signal.wake();
        events.forEach(event -> listeners.forEach(listener -> listener.committed(event.topic(), event.key())));
    }
}
