package dev.casebook.ticket.administration;

import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The products. */
@Component
final class ProductSettings implements GrowingSettings<ProductSetting> {
    private static final String INSERT = """
            insert into product (key, name, active, position)
            values (:key, :name, :active, (select coalesce(max(position), 0) + 1 from product))
            on conflict (key) do nothing""";

    private final DatabaseClient database;

    ProductSettings(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Area area() {
        return Area.PRODUCT;
    }

    @Override
    public Mono<List<ProductSetting>> all() {
        return database.sql("select * from product order by position, key")
                .map(ProductSettings::setting)
                .all()
                .collectList();
    }

    @Override
    public Mono<ProductSetting> lock(String key) {
        return database.sql("select * from product where key = :key for update")
                .bind("key", key)
                .map(ProductSettings::setting)
                .one();
    }

    @Override
    public ProductSetting blank(String key) {
        return new ProductSetting(key, key, true, 0);
    }

    @Override
    public Mono<Boolean> insert(ProductSetting setting) {
        return write(INSERT, setting).map(written -> written == 1);
    }

    @Override
    public Mono<Void> update(ProductSetting setting) {
        return write(
                        "update product set name = :name, active = :active, version = version + 1 where key = :key",
                        setting)
                .then();
    }

    private Mono<Long> write(String sql, ProductSetting setting) {
        return database.sql(sql)
                .bind("key", setting.key())
                .bind("name", setting.name())
                .bind("active", setting.active())
                .fetch()
                .rowsUpdated();
    }

    private static ProductSetting setting(Readable row) {
        return new ProductSetting(
                Columns.text(row, "key"),
                Columns.text(row, "name"),
                Columns.flag(row, "active"),
                Columns.number(row, "version"));
    }
}
