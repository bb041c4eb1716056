package dev.casebook.ticket.administration;

import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The feature flags; which there are is the code's matter. */
@Component
final class FlagSettings implements Settings<FlagSetting> {
    private final DatabaseClient database;

    FlagSettings(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Area area() {
        return Area.FLAG;
    }

    @Override
    public Mono<List<FlagSetting>> all() {
        return database.sql("select * from feature_flag order by description, key")
                .map(FlagSettings::setting)
                .all()
                .collectList();
    }

    @Override
    public Mono<FlagSetting> lock(String key) {
        return database.sql("select * from feature_flag where key = :key for update")
                .bind("key", key)
                .map(FlagSettings::setting)
                .one();
    }

    @Override
    public Mono<Void> update(FlagSetting setting) {
        return database.sql(
                        "update feature_flag set enabled = :enabled, reason = :reason, version = version + 1 where key = :key")
                .bind("key", setting.key())
                .bind("enabled", setting.enabled())
                .bind("reason", Columns.parameter(setting.reason(), String.class))
                .then();
    }

    private static FlagSetting setting(Readable row) {
        return new FlagSetting(
                Columns.text(row, "key"),
                Columns.text(row, "description"),
                Columns.flag(row, "enabled"),
                Columns.orNull(row, "reason", String.class),
                Columns.number(row, "version"));
    }
}
