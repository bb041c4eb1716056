package dev.casebook.support.position;

import dev.casebook.support.row.Columns;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * How far this service has applied each owner's events, by subject. The table has the truth for all replicas; what is
 * known here is remembered, since a position once reached stays reached.
 */
public final class AppliedPositions {

    private static final int MOST_REMEMBERED = 50_000;
    private static final String SELECT =
            "select subject, source, sequence from applied_position where subject = any($1)";

    private final DatabaseClient database;
    private final Map<Key, Long> known = new ConcurrentHashMap<>();
    private final Map<String, Sinks.Empty<Void>> waking = new ConcurrentHashMap<>();

    AppliedPositions(DatabaseClient database) {
        this.database = database;
    }

    /** To be called after the commit that applied the event. */
    public void applied(String subject, String source, long sequence) {
        remember(subject, source, sequence);
        Sinks.Empty<Void> waiting = waking.remove(subject);
        if (waiting != null) {
            waiting.tryEmitEmpty();
        }
    }

    /** What of the wanted positions is not yet applied; asks the database only for what is not remembered. */
    Mono<Position> missing(Position wanted) {
        Position unknown = missingIn(wanted);
        return unknown.isEmpty()
                ? Mono.just(Position.NONE)
                : load(unknown).then(Mono.fromSupplier(() -> missingIn(unknown)));
    }

    /** What of the wanted positions is not yet known to be applied. */
    Position missingIn(Position wanted) {
        Map<String, Map<String, Long>> missing = new TreeMap<>();
        wanted.subjects()
                .forEach((subject, owners) -> owners.forEach((source, sequence) -> {
                    if (known.getOrDefault(new Key(subject, source), Long.MIN_VALUE) < sequence) {
                        missing.computeIfAbsent(subject, none -> new TreeMap<>())
                                .put(source, sequence);
                    }
                }));
        return new Position(missing);
    }

    /** Completes when something was applied to the subject in this process. */
    Mono<Void> next(String subject) {
        Sinks.Empty<Void> sink = waking.computeIfAbsent(subject, none -> Sinks.empty());
        return sink.asMono().doFinally(signal -> waking.remove(subject, sink));
    }

    private Mono<Void> load(Position unknown) {
        return database.sql(SELECT)
                .bind("$1", unknown.subjects().keySet().toArray(String[]::new))
                .map(row -> {
                    remember(
                            Columns.text(row, "subject"), Columns.text(row, "source"), Columns.number(row, "sequence"));
                    return true;
                })
                .all()
                .then();
    }

    private void remember(String subject, String source, long sequence) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        known.merge(new Key(subject, source), sequence, Math::max);
    }

    /** One owner's events on one subject. */
    private record Key(String subject, String source) {}
}
