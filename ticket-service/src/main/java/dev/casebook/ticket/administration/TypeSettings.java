package dev.casebook.ticket.administration;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.row.Columns;
import dev.casebook.ticket.catalog.CatalogRows;
import dev.casebook.ticket.catalog.IssueType;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The issue types, and which plans may use them; a plan that gains or loses a type is a changed plan. */
@Component
final class TypeSettings implements GrowingSettings<TypeSetting> {
    private static final String SELECT =
            "select t.*, array(select plan from plan_issue_type where type = t.key order by plan) as plans from issue_type t";
    private static final String INSERT = """
            insert into issue_type (key, label, description, position, active, default_priority, allowed_when_expired, fields,
                                    attachments, checklist)
            values (:key, :label, :description, (select coalesce(max(position), 0) + 1 from issue_type), :active, :priority,
                    :expired, :fields, :attachments, :checklist)
            on conflict (key) do nothing""";
    private static final String UPDATE = """
            update issue_type
            set label = :label, description = :description, active = :active, default_priority = :priority,
                allowed_when_expired = :expired, fields = :fields, attachments = :attachments, checklist = :checklist,
                version = version + 1
            where key = :key""";
    private static final String ALLOW = """
            with wished as (select unnest(:plans::text[]) as plan),
                 gone as (delete from plan_issue_type where type = :key and plan not in (select plan from wished) returning plan),
                 come as (insert into plan_issue_type (plan, type) select plan, :key from wished on conflict do nothing returning plan)
            update plan set version = version + 1 where key in (select plan from gone union all select plan from come)""";

    private final DatabaseClient database;
    private final CatalogRows rows;

    TypeSettings(DatabaseClient database, CatalogRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Area area() {
        return Area.TYPE;
    }

    @Override
    public Mono<List<TypeSetting>> all() {
        return database.sql(SELECT + " order by position, key")
                .map(this::setting)
                .all()
                .collectList();
    }

    @Override
    public Mono<TypeSetting> lock(String key) {
        return database.sql(SELECT + " where key = :key for update")
                .bind("key", key)
                .map(this::setting)
                .one();
    }

    @Override
    public TypeSetting blank(String key) {
        return TypeSetting.blank(key);
    }

    @Override
    public Mono<Boolean> insert(TypeSetting setting) {
        return write(INSERT, setting).delayUntil(free -> free ? allow(setting) : Mono.empty());
    }

    @Override
    public Mono<Void> update(TypeSetting setting) {
        return write(UPDATE, setting).then(allow(setting));
    }

    private Mono<Boolean> write(String sql, TypeSetting setting) {
        return database.sql(sql)
                .bindValues(columns(setting.type()))
                .fetch()
                .rowsUpdated()
                .map(written -> written == 1);
    }

    private Mono<Void> allow(TypeSetting setting) {
        return database.sql(ALLOW)
                .bind("key", setting.key())
                .bind("plans", setting.plans().toArray(String[]::new))
                .then();
    }

    private static Map<String, Object> columns(IssueType type) {
        return Map.of(
                "key", type.key(),
                "label", type.label(),
                "description", type.description(),
                "active", type.active(),
                "priority", type.defaultPriority().key(),
                "expired", type.allowedWhenExpired(),
                "fields", json(type.fields()),
                "attachments", json(type.attachments()),
                "checklist", json(type.checklist()));
    }

    private static Json json(Object value) {
        return Json.of(CasebookJson.mapper().writeValueAsString(value));
    }

    private TypeSetting setting(Readable row) {
        return new TypeSetting(
                rows.type(row), List.of(Columns.of(row, "plans", String[].class)), Columns.number(row, "version"));
    }
}
