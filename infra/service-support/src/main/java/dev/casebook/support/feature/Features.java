package dev.casebook.support.feature;

import dev.casebook.support.problem.SwitchedOff;
import dev.casebook.support.row.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * The projection of feature flags; late and repeated news changes nothing. A service that wants it makes it a bean and keeps the
 * table {@code feature_flag} in its own database.
 */
public final class Features {

    private static final String RECORD = """
            insert into feature_flag as f (flag, enabled, reason, version)
            values (:flag, :enabled, :reason, :version)
            on conflict (flag) do update
               set enabled = excluded.enabled, reason = excluded.reason, version = excluded.version
             where excluded.version > f.version
            """;

    private final DatabaseClient database;

    public Features(DatabaseClient database) {
        this.database = database;
    }

    /** Lets pass while the feature is on, and refuses with the reason while it is off. */
    public Mono<Void> pass(String feature) {
        return whyOff(feature).flatMap(off -> Mono.error(off.problem()));
    }

    /** Empty while the feature is on, as one is that nobody told us of. */
    public Mono<SwitchedOff> whyOff(String feature) {
        return database.sql(
                        "select coalesce(reason, '') as reason from feature_flag where flag = :flag and not enabled")
                .bind("flag", feature)
                .map(row -> new SwitchedOff(feature, Columns.text(row, "reason")))
                .one();
    }

    /** Inside the write of the event's inbox. */
    public Mono<Void> record(String feature, boolean enabled, @Nullable String reason, long version) {
        return database.sql(RECORD)
                .bind("flag", feature)
                .bind("enabled", enabled)
                .bind("reason", Columns.parameter(reason, String.class))
                .bind("version", version)
                .then();
    }
}
