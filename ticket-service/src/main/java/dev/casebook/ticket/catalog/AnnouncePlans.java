package dev.casebook.ticket.catalog;

import dev.casebook.support.outbox.Outbox;
import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.support.write.Writes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the other services what each plan means, once for each version of it. */
@Component
public final class AnnouncePlans {
    static final String TOPIC = "support.plans.v1";

    private final DatabaseClient database;
    private final Catalogues catalogues;
    private final Outbox outbox;
    private final Writes writes;
    private final Clock clock;

    AnnouncePlans(DatabaseClient database, Catalogues catalogues, Outbox outbox, Writes writes, Clock clock) {
        this.database = database;
        this.catalogues = catalogues;
        this.outbox = outbox;
        this.writes = writes;
        this.clock = clock;
    }

    public Mono<Void> announce() {
        return writes.transactional(claimUnannounced().flatMap(this::append));
    }

    /** Locks the rows it marks, so that two replicas starting at once announce a version once. */
    private Mono<Set<String>> claimUnannounced() {
        return database.sql(
                        "update plan set announced_version = version where announced_version < version returning key")
                .mapValue(String.class)
                .all()
                .collect(Collectors.toSet());
    }

    private Mono<Void> append(Set<String> keys) {
        return keys.isEmpty()
                ? Mono.empty()
                : catalogues.read().map(all -> events(all, keys)).flatMap(outbox::append);
    }

    private List<OutboxEvent> events(Catalogue catalogue, Set<String> keys) {
        return catalogue.plans().stream()
                .filter(plan -> keys.contains(plan.key()))
                .map(plan -> PlanChanged.of(plan, clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .map(event -> new OutboxEvent(TOPIC, event.plan(), PlanChanged.TYPE, event.version(), event))
                .toList();
    }
}
