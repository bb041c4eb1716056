package dev.casebook.ticket.lifecycle;

import dev.casebook.support.security.Caller;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tickets; whoever asks for one names the reader, so that no query forgets the account. */
@Component
public final class Tickets {
    private static final String OPENING_ENTRY = """
            insert into ticket_entry (ticket_id, seq, kind, internal, author_id, body, at)
            values (:id, 1, 'opened', false, :opened_by_id, :problem, :created_at)""";

    private final DatabaseClient database;
    private final TicketRows rows;
    private final JsonMapper json;

    Tickets(DatabaseClient database, TicketRows rows, JsonMapper json) {
        this.database = database;
        this.rows = rows;
        this.json = json;
    }

    /** The ticket if this reader may see it. */
    public Mono<Ticket> find(TicketId id, Caller reader) {
        return visible("select * from ticket", id, reader, "");
    }

    /** The ticket if this reader may see it, its row locked until the write ends. Inside a write. */
    Mono<Ticket> lock(TicketId id, Caller reader) {
        return visible("select * from ticket", id, reader, " for update");
    }

    /** For the service's own work on what another service told: no reader, the row locked. Inside a write. */
    public Mono<Ticket> lock(TicketId id) {
        return database.sql("select * from ticket where id = :id for update")
                .bind("id", id.value())
                .map(rows::ticket)
                .one();
    }

    /** For another service that makes a copy for an audience; drafts are no tickets. */
    Mono<Ticket> byId(TicketId id) {
        return database.sql("select * from ticket where id = :id")
                .bind("id", id.value())
                .map(rows::ticket)
                .one();
    }

    /** The data of the opening event, exactly as it was announced, and where the ticket stands now. */
    public Mono<Opening> opening(TicketId id) {
        return database.sql("select * from ticket where id = :id")
                .bind("id", id.value())
                .map(row -> new Opening(rows.ticket(row), json.readTree(opening(row))))
                .one();
    }

    private static String opening(Readable row) {
        return Objects.requireNonNull(row.get("opening", Json.class)).asString();
    }

    /** A ticket and the data its opening was announced with. */
    public record Opening(Ticket ticket, JsonNode data) {}

    /** Inside a write. */
    Mono<Void> insert(Ticket ticket, TicketOpened opening) {
        Map<String, Object> columns = TicketColumns.all(ticket, opening, json);
        String sql = "with entry as (" + OPENING_ENTRY + ") " + TicketColumns.insert(columns);
        return database.sql(sql).bindValues(columns).then();
    }

    /** Saves what an act changed. Inside a write that holds the row's lock. */
    Mono<Void> update(Ticket ticket) {
        Map<String, Object> columns = TicketColumns.mutable(ticket, json);
        return database.sql("update ticket set " + TicketColumns.assignments(columns) + " where id = :id")
                .bindValues(columns)
                .bind("id", ticket.id().value())
                .then();
    }

    private Mono<Ticket> visible(String select, TicketId id, Caller reader, String lock) {
        String account = reader.staff() ? "" : " and account_id = :account";
        GenericExecuteSpec query =
                database.sql(select + " where id = :id" + account + lock).bind("id", id.value());
        return (reader.staff() ? query : query.bind("account", String.valueOf(reader.accountId())))
                .map(rows::ticket)
                .one();
    }
}
