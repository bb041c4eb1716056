package dev.casebook.attachment.limit;

import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The projection of plans, filled with the product's defaults from the start. */
@Repository
public class Plans {

    private static final String RECORD = """
            insert into plans as p (plan, attachment_bytes, ticket_bytes, version)
            values (:plan, :attachment, :ticket, :version)
            on conflict (plan) do update
               set attachment_bytes = excluded.attachment_bytes, ticket_bytes = excluded.ticket_bytes,
                   version = excluded.version
             where excluded.version > p.version
            """;

    private final DatabaseClient database;

    Plans(DatabaseClient database) {
        this.database = database;
    }

    /** The limits of this plan; a plan nobody told us of gets those of the smallest one. */
    public Mono<PlanLimits> of(String plan) {
        return database.sql("select * from plans order by (plan = :plan) desc, ticket_bytes limit 1")
                .bind("plan", plan)
                .map(Plans::limits)
                .one();
    }

    public Mono<Void> record(PlanLimits limits) {
        return database.sql(RECORD)
                .bind("plan", limits.plan())
                .bind("attachment", limits.attachmentBytes())
                .bind("ticket", limits.ticketBytes())
                .bind("version", limits.version())
                .then();
    }

    private static PlanLimits limits(Readable row) {
        return new PlanLimits(
                Columns.text(row, "plan"),
                Columns.number(row, "attachment_bytes"),
                Columns.number(row, "ticket_bytes"),
                Columns.number(row, "version"));
    }
}
