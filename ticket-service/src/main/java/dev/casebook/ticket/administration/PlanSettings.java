package dev.casebook.ticket.administration;

import dev.casebook.support.row.Columns;
import dev.casebook.ticket.catalog.CatalogRows;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The plans in rising rank; which there are is the provider's matter. */
@Component
final class PlanSettings implements Settings<PlanSetting> {
    private static final String SELECT =
            "select p.*, array(select type from plan_issue_type where plan = p.key) as types from plan p";
    private static final String UPDATE = """
            update plan
            set name = :name, open_tickets = :open, highest_priority = :priority, attachment_bytes = :attachment,
                ticket_bytes = :ticket, first_response_minutes = :first, resolution_minutes = :resolution,
                round_the_clock = :clock, version = version + 1
            where key = :key""";

    private final DatabaseClient database;

    PlanSettings(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Area area() {
        return Area.PLAN;
    }

    @Override
    public Mono<List<PlanSetting>> all() {
        return database.sql(SELECT + " order by rank")
                .map(CatalogRows::plan)
                .all()
                .map(PlanSetting::of)
                .collectList();
    }

    @Override
    public Mono<PlanSetting> lock(String key) {
        return database.sql(SELECT + " where key = :key for update")
                .bind("key", key)
                .map(CatalogRows::plan)
                .one()
                .map(PlanSetting::of);
    }

    @Override
    public Mono<Void> update(PlanSetting setting) {
        PlanSetting.Targets targets = setting.targets();
        return database.sql(UPDATE)
                .bind("key", setting.key())
                .bind("name", setting.name())
                .bind("open", Columns.parameter(setting.openTickets(), Integer.class))
                .bind("priority", setting.highestPriority().key())
                .bind("attachment", setting.attachmentBytes())
                .bind("ticket", setting.ticketBytes())
                .bind("first", Columns.parameter(targets == null ? null : targets.firstResponseMinutes(), Long.class))
                .bind("resolution", Columns.parameter(targets == null ? null : targets.resolutionMinutes(), Long.class))
                .bind("clock", targets != null && targets.roundTheClock())
                .then();
    }
}
