package dev.casebook.attachment.file;

import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.position.Position;
import dev.casebook.support.row.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** One row per ticket that is locked before any of its files changes. */
@Repository
public class Heads {

    /** More files than any ticket needs, few enough to count at each change. */
    static final int MOST_FILES = 500;

    private static final String RESERVE = """
            update heads set reserved_bytes = reserved_bytes + :size, files = files + 1
             where ticket_id = :ticket and reserved_bytes + :size <= :limit and files < :files
            """;

    private static final String ADVANCE = """
            update heads h
               set event_sequence = h.event_sequence + 1, reserved_bytes = c.bytes, files = c.files,
                   account_files = c.account_files, staff_files = c.staff_files
              from (select coalesce(sum(a.size), 0)::bigint as bytes,
                           count(a.id)::int as files,
                           (count(a.id) filter (where a.visibility = 'account' and t.draft_author is null))::int
                               as account_files,
                           (count(a.id) filter (where t.draft_author is null))::int as staff_files,
                           bool_or(t.draft_author is not null) as draft
                      from tickets t
                      left join attachments a
                        on a.ticket_id = t.id and a.state in ('uploading', 'scanning', 'ready')
                     where t.id = :ticket) c
             where h.ticket_id = :ticket
            returning h.event_sequence, h.account_files, h.staff_files, c.draft
            """;

    /** The name under which positions count this service's events. */
    private static final String SOURCE = "attachment-service";

    private final DatabaseClient database;

    Heads(DatabaseClient database) {
        this.database = database;
    }

    /** Where a reader must have got to in order to see the event of this number. */
    public static Position position(TicketId ticket, long sequence) {
        return Position.of(ticket.value(), SOURCE, sequence);
    }

    public Mono<Void> lock(TicketId ticket) {
        return database.sql("select 1 from heads where ticket_id = :ticket for update")
                .bind("ticket", ticket.value())
                .then();
    }

    /** Locks the head and reserves the bytes in one statement; false when the ticket has no room for them. */
    public Mono<Boolean> reserve(TicketId ticket, long size, long limit) {
        return database.sql(RESERVE)
                .bind("ticket", ticket.value())
                .bind("size", size)
                .bind("limit", limit)
                .bind("files", MOST_FILES)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Numbers the next event of a ticket whose files did not change; the head is locked from here on. */
    public Mono<Long> number(TicketId ticket) {
        return database.sql("update heads set event_sequence = event_sequence + 1 where ticket_id = :ticket"
                        + " returning event_sequence")
                .bind("ticket", ticket.value())
                .mapValue(Long.class)
                .one();
    }

    /** The number of a ticket's newest event. */
    public Mono<Long> newest(TicketId ticket) {
        return database.sql("select event_sequence from heads where ticket_id = :ticket")
                .bind("ticket", ticket.value())
                .mapValue(Long.class)
                .one();
    }

    /** Numbers the next event and counts anew what the ticket holds. */
    Mono<Head> advance(TicketId ticket) {
        return database.sql(ADVANCE)
                .bind("ticket", ticket.value())
                .map(row -> new Head(
                        Columns.number(row, "event_sequence"),
                        Columns.of(row, "account_files", Integer.class),
                        Columns.of(row, "staff_files", Integer.class),
                        Columns.flag(row, "draft")))
                .one();
    }
}
