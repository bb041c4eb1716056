package dev.casebook.ticket.administration;

import dev.casebook.support.id.Uuids;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.catalog.AnnounceFlags;
import dev.casebook.ticket.catalog.AnnouncePlans;
import io.r2dbc.postgresql.codec.Json;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps who changed what, and announces the plans and flags it touched. Inside the write that changes it. */
@Component
final class RecordChange {
    private final DatabaseClient database;
    private final AnnouncePlans plans;
    private final AnnounceFlags flags;
    private final Clock clock;

    RecordChange(DatabaseClient database, AnnouncePlans plans, AnnounceFlags flags, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.flags = flags;
        this.clock = clock;
    }

    Mono<Void> keep(SettingChange change, Caller caller) {
        return insert(change, caller).then(plans.announce()).then(flags.announce());
    }

    private Mono<Void> insert(SettingChange change, Caller caller) {
        return database.sql("""
                        insert into setting_change (id, at, actor_id, actor_name, area, key, name, added, fields)
                        values (:id, :at, :actor, :actorName, :area, :key, :name, :added, :fields)""")
                .bind("id", Uuids.next())
                .bind("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .bind("actor", caller.personId())
                .bind("actorName", caller.name())
                .bind("area", change.area().key())
                .bind("key", change.key())
                .bind("name", change.name())
                .bind("added", change.added())
                .bind("fields", Json.of(CasebookJson.mapper().writeValueAsString(change.fields())))
                .then();
    }
}
