package dev.casebook.support.sample;

import dev.casebook.support.inbox.Incoming;
import dev.casebook.support.inbox.PoisonEventException;
import dev.casebook.support.outbox.Outbox;
import dev.casebook.support.outbox.OutboxEvent;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down what it hears, and fails or answers where a name tells it to. */
@Component
public class Listener {

    /** How often "away" fails before it succeeds: more often than other faults are tried again. */
    static final int AWAY = 5;

    private final DatabaseClient database;
    private final Outbox outbox;
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private volatile boolean cured;

    Listener(DatabaseClient database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** How often an event was tried. */
    public int attempts(String id) {
        return attempts.getOrDefault(id, new AtomicInteger()).get();
    }

    /** From now on what was broken works. */
    public void cure(boolean now) {
        cured = now;
    }

    Mono<Void> hear(Incoming<Heard> event) {
        int attempt =
                attempts.computeIfAbsent(event.id(), id -> new AtomicInteger()).incrementAndGet();
        return database.sql("insert into heard (event_id, subject, sequence, name) values ($1, $2, $3, $4)")
                .bind("$1", event.id())
                .bind("$2", event.subject())
                .bind("$3", event.sequence())
                .bind("$4", event.data().name())
                .then()
                .then(Mono.defer(() -> fault(event.data().name(), attempt)))
                .then(Mono.defer(() -> answer(event)));
    }

    private Mono<Void> answer(Incoming<Heard> event) {
        return switch (event.data().name()) {
            case "answered" -> answered(event);
            case "answered slowly" -> Mono.delay(Duration.ofMillis(400)).then(answered(event));
            default -> Mono.empty();
        };
    }

    private Mono<Void> answered(Incoming<Heard> event) {
        return outbox.append(
                new OutboxEvent("support.threads.v1", event.subject(), "answered.v1", event.sequence(), event.data()));
    }

    private Mono<Void> fault(String name, int attempt) {
        return switch (name) {
            case "poison" -> Mono.error(new PoisonEventException("poison"));
            case "broken" -> cured ? Mono.empty() : Mono.error(new IllegalStateException("broken"));
            case "away" -> attempt <= AWAY ? Mono.error(new DataAccessResourceFailureException("away")) : Mono.empty();
            default -> Mono.empty();
        };
    }
}
