package dev.casebook.notification.delivery;

import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The ledger as administrators read and mend it, newest first. */
@Repository
class Ledger {
    private static final String PAGE = """
            select d.*, array(select notification_id from delivery_items i where i.delivery_id = d.id
                order by notification_id limit 20) as notifications
            from deliveries d
            where (:state::text is null or state = :state) and (:before::uuid is null or id < :before)
            order by id desc limit :limit""";
    private static final String CONCERNS = """
            select exists (select from deliveries where id = :id and (:account::text is null
                or ticket_id in (select ticket_id from tickets where account_id = :account)))""";
    private static final String AGAIN = """
            update deliveries set state = 'pending', attempts = 0, refusals = 0, next_attempt_at = now(), last_error = null,
                created_at = now()
            where id = :id and state = 'dead'""";

    private final DatabaseClient db;

    Ledger(DatabaseClient db) {
        this.db = db;
    }

    Mono<List<DeliveryRow>> page(@Nullable DeliveryState state, @Nullable UUID before, int limit) {
        return db.sql(PAGE)
                .bind("state", Columns.parameter(state == null ? null : state.wire(), String.class))
                .bind("before", Columns.parameter(before, UUID.class))
                .bind("limit", limit)
                .map(Ledger::row)
                .all()
                .collectList();
    }

    /** Whether there is such a delivery, about a ticket of this account or, without one, about any. */
    Mono<Boolean> concerns(DeliveryId id, @Nullable String account) {
        return db.sql(CONCERNS)
                .bind("id", id.value())
                .bind("account", Columns.parameter(account, String.class))
                .mapValue(Boolean.class)
                .one();
    }

    /** Whether it was dead and is due again. */
    Mono<Boolean> revive(DeliveryId id) {
        return db.sql(AGAIN).bind("id", id.value()).fetch().rowsUpdated().map(rows -> rows == 1);
    }

    private static DeliveryRow row(Readable row) {
        var waiting = List.of("pending", "failed").contains(Columns.text(row, "state"));
        return new DeliveryRow(
                Columns.of(row, "id", UUID.class).toString(),
                Columns.text(row, "channel"),
                Columns.text(row, "recipient"),
                Columns.text(row, "ticket_id"),
                Columns.text(row, "state"),
                Columns.of(row, "attempts", Integer.class),
                waiting ? row.get("next_attempt_at", Instant.class) : null,
                row.get("last_error", String.class),
                Columns.time(row, "created_at"),
                row.get("sent_at", Instant.class),
                Arrays.stream(Columns.of(row, "notifications", UUID[].class))
                        .map(UUID::toString)
                        .toList());
    }
}
