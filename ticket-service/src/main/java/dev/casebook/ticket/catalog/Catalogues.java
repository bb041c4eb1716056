package dev.casebook.ticket.catalog;

import dev.casebook.ticket.target.BusinessHours;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The catalogue as the database holds it, re-read every few seconds: every request asks for it and it rarely changes.
 * The replica that changes it forgets what it knew at once.
 */
@Component
public final class Catalogues {
    private final DatabaseClient database;
    private final CatalogRows rows;
    private final Duration refresh;
    private volatile Mono<Catalogue> current;

    Catalogues(DatabaseClient database, CatalogRows rows, CatalogProperties properties) {
        this.database = database;
        this.rows = rows;
        this.refresh = properties.refresh();
        this.current = remembered();
    }

    private Mono<Catalogue> remembered() {
        return Mono.defer(this::read).cache(catalogue -> refresh, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    public Mono<Catalogue> current() {
        return Mono.defer(() -> current);
    }

    /** The next who asks reads anew; a reading that began before is nobody's any more. After a change was committed. */
    public void forget() {
        current = remembered();
    }

    /** Past the cache: for those who change it. */
    public Mono<Catalogue> read() {
        return Mono.zip(products(), types(), plans(), switchedOff(), hours())
                .map(all -> new Catalogue(all.getT1(), all.getT2(), all.getT3(), all.getT4(), all.getT5()));
    }

    private Mono<List<Product>> products() {
        return list("select key, name, active from product order by position, key", CatalogRows::product);
    }

    private Mono<List<IssueType>> types() {
        return list("select * from issue_type order by position, key", rows::type);
    }

    private Mono<List<Plan>> plans() {
        return list(
                "select p.*, array(select type from plan_issue_type where plan = p.key) as types from plan p order by rank",
                CatalogRows::plan);
    }

    private Mono<Map<String, String>> switchedOff() {
        return flux(
                        "select key, coalesce(reason, '') as reason from feature_flag where not enabled",
                        CatalogRows::switchedOff)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<BusinessHours> hours() {
        return flux(
                        "select zone, weekday, opens, closes from business_calendar cross join business_hours",
                        CatalogRows::opening)
                .collectList()
                .zipWith(list("select day from holiday", CatalogRows::holiday), CatalogRows::hours);
    }

    private <T> Mono<List<T>> list(String sql, Function<Readable, T> mapping) {
        return flux(sql, mapping).collectList();
    }

    private <T> Flux<T> flux(String sql, Function<Readable, T> mapping) {
        return database.sql(sql).map(mapping).all();
    }
}
