package dev.casebook.ticket.live;

import dev.casebook.support.security.Caller;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/**
 * What has changed, look by look: one query for all listeners of this replica, none without listeners. A look takes the
 * transactions that ended since the last one: from its horizon to the oldest transaction still running now.
 */
@Component
final class ChangedTickets {
    private static final Logger log = LoggerFactory.getLogger(ChangedTickets.class);

    /** A changed ticket, whose it is, and whether they can see of what has changed. */
    record Changed(String id, String accountId, boolean shown) {

        boolean concerns(Caller reader) {
            return reader.staff() || shown && accountId.equals(reader.accountId());
        }
    }

    /** What one look found, and from where the next one goes on. */
    private record Look(String horizon, List<Changed> found) {}

    private final DatabaseClient database;
    private final LiveProperties properties;
    private final Flux<List<Changed>> changes;

    ChangedTickets(DatabaseClient database, LiveProperties properties) {
        this.database = database;
        this.properties = properties;
        this.changes = Flux.defer(this::looks).map(Look::found).replay(1).refCount();
    }

    /**
     * The look that a listener begins with, which may hold what the one before found or nothing, as soon as no change from
     * then on can be missed; and every later one that found something.
     */
    Flux<List<Changed>> changes() {
        return changes.index()
                .filter(look -> look.getT1() == 0 || !look.getT2().isEmpty())
                .map(Tuple2::getT2)
                .onBackpressureBuffer(properties.backlog());
    }

    private Flux<Look> looks() {
        return horizon()
                .map(now -> new Look(now, List.of()))
                .expand(last -> Mono.delay(properties.look()).then(after(last)));
    }

    private Mono<Look> after(Look last) {
        return horizon()
                .flatMap(now -> between(last.horizon(), now).map(found -> new Look(now, found)))
                .onErrorResume(failure -> {
                    log.debug("the database cannot be asked for changes; the next look takes them", failure);
                    return Mono.just(new Look(last.horizon(), List.of()));
                });
    }

    private Mono<String> horizon() {
        return database.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .mapValue(String.class)
                .one();
    }

    private Mono<List<Changed>> between(String from, String to) {
        return from.equals(to)
                ? Mono.just(List.of())
                : database.sql("""
                        select id, account_id,
                          public_changed_by >= :from::text::xid8 and public_changed_by < :to::text::xid8 as shown
                        from ticket
                        where (changed_by >= :from::text::xid8 and changed_by < :to::text::xid8)
                          or (public_changed_by >= :from::text::xid8 and public_changed_by < :to::text::xid8)
                        order by changed_by""")
                        .bind("from", from)
                        .bind("to", to)
                        .map(row -> new Changed(
                                Objects.requireNonNull(row.get("id", String.class)),
                                Objects.requireNonNull(row.get("account_id", String.class)),
                                Boolean.TRUE.equals(row.get("shown", Boolean.class))))
                        .all()
                        .collectList();
    }
}
