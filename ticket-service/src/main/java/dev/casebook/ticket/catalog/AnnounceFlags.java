package dev.casebook.ticket.catalog;

import dev.casebook.support.outbox.Outbox;
import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.support.write.Writes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the other services which features are on, once for each version of a flag. */
@Component
public final class AnnounceFlags {
    private final DatabaseClient database;
    private final Outbox outbox;
    private final Writes writes;
    private final Clock clock;

    AnnounceFlags(DatabaseClient database, Outbox outbox, Writes writes, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.writes = writes;
        this.clock = clock;
    }

    public Mono<Void> announce() {
        return writes.transactional(claimUnannounced().flatMap(outbox::append));
    }

    /** Locks the rows it marks, so that two replicas starting at once announce a version once. */
    private Mono<List<OutboxEvent>> claimUnannounced() {
        return database.sql("""
                        update feature_flag set announced_version = version where announced_version < version
                        returning key, enabled, reason, version""")
                .map(row -> FlagChanged.of(row, clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .all()
                .map(event ->
                        new OutboxEvent(AnnouncePlans.TOPIC, event.key(), FlagChanged.TYPE, event.version(), event))
                .collectList();
    }
}
