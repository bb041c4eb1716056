package dev.casebook.ticket.administration;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.page.Cursor;
import dev.casebook.support.row.Columns;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

/** The kept changes of settings, newest first. */
@Component
final class SettingChanges {
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /** A change as it was kept. */
    record Kept(
            String id,
            Instant at,
            Actor actor,
            Area area,
            String key,
            String name,
            boolean added,
            List<SettingChange.FieldChange> fields) {
        /** Who made it. */
        record Actor(String id, String name) {}
    }

    private final DatabaseClient database;

    SettingChanges(DatabaseClient database) {
        this.database = database;
    }

    /** One more than the limit, so that the page knows whether another follows. */
    Mono<List<Kept>> newest(@Nullable Cursor after, int limit) {
        return database.sql("""
                        select * from setting_change where (at, id) < (:at, :id) order by at desc, id desc limit :limit""")
                .bind("at", (after == null ? END : after.instant(0)).atOffset(ZoneOffset.UTC))
                .bind("id", after == null ? "" : after.text(1))
                .bind("limit", limit + 1)
                .map(SettingChanges::kept)
                .all()
                .collectList();
    }

    private static Kept kept(Readable row) {
        return new Kept(
                Columns.text(row, "id"),
                Columns.time(row, "at"),
                new Kept.Actor(Columns.text(row, "actor_id"), Columns.text(row, "actor_name")),
                Area.ofKey(Columns.text(row, "area")),
                Columns.text(row, "key"),
                Columns.text(row, "name"),
                Columns.flag(row, "added"),
                CasebookJson.mapper()
                        .readValue(
                                Columns.of(row, "fields", Json.class).asString(),
                                new TypeReference<List<SettingChange.FieldChange>>() {}));
    }
}
