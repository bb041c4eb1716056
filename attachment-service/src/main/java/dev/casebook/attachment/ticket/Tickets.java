package dev.casebook.attachment.ticket;

import dev.casebook.support.row.Columns;
import dev.casebook.support.security.Caller;
import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The projection of tickets; late and repeated facts change nothing, and a discarded draft stays discarded. */
@Repository
public class Tickets {

    private static final String VISIBLE = """
            select * from tickets
             where id = :id
               and (:staff or account_id = :account)
               and (draft_author is null or draft_author = :person)
               and status <> 'discarded'
            """;

    private static final String RECORD = """
            insert into tickets as t (id, account_id, plan, status, draft_author, version)
            values (:id, :account, :plan, :status, :author, :version)
            on conflict (id) do update
               set account_id = excluded.account_id, plan = excluded.plan, status = excluded.status,
                   draft_author = excluded.draft_author, version = excluded.version, updated_at = now()
             where t.status <> 'discarded'
               and (excluded.version > t.version or (t.draft_author is not null and excluded.draft_author is null))
            """;

    private final DatabaseClient database;

    Tickets(DatabaseClient database) {
        this.database = database;
    }

    Mono<Ticket> visible(TicketId id, Caller caller) {
        return database.sql(VISIBLE)
                .bind("id", id.value())
                .bind("staff", caller.staff())
                .bind("account", Columns.parameter(caller.accountId(), String.class))
                .bind("person", caller.personId())
                .map(Tickets::ticket)
                .one();
    }

    public Mono<Ticket> byId(TicketId id) {
        return database.sql("select * from tickets where id = :id")
                .bind("id", id.value())
                .map(Tickets::ticket)
                .one();
    }

    /** Records what the owner said; answers whether it was news. */
    public Mono<Boolean> record(Ticket ticket) {
        return database.sql(RECORD)
                .bind("id", ticket.id().value())
                .bind("account", ticket.accountId())
                .bind("plan", ticket.plan())
                .bind("status", ticket.status())
                .bind("author", Columns.parameter(ticket.draftAuthor(), String.class))
                .bind("version", ticket.version())
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> openHead(ticket.id()).thenReturn(rows > 0));
    }

    public Mono<Void> recordStatus(TicketId id, String status, long version) {
        return database.sql("update tickets set status = :status, version = :version, updated_at = now()"
                        + " where id = :id and version < :version")
                .bind("id", id.value())
                .bind("status", status)
                .bind("version", version)
                .then();
    }

    private Mono<Void> openHead(TicketId id) {
        return database.sql("insert into heads (ticket_id) values (:id) on conflict do nothing")
                .bind("id", id.value())
                .then();
    }

    private static Ticket ticket(Readable row) {
        return new Ticket(
                new TicketId(Columns.text(row, "id")),
                Columns.text(row, "account_id"),
                Columns.text(row, "plan"),
                Columns.text(row, "status"),
                Columns.orNull(row, "draft_author", String.class),
                Columns.number(row, "version"));
    }
}
