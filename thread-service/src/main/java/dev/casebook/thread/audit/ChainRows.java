package dev.casebook.thread.audit;

import dev.casebook.thread.id.TicketId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The stored chain of a thread with its head, in one statement and so of one moment. */
@Repository
class ChainRows {

    // Rows in memory at once: a thread of thousands of long entries still streams.
    private static final int FETCH_SIZE = 200;

    private final DatabaseClient db;

    ChainRows(DatabaseClient db) {
        this.db = db;
    }

    Flux<AuditRow> of(TicketId ticketId) {
        return db.sql("""
                        select h.ticket_id, h.last_seq, encode(h.head_hash, 'hex') as head_hash,
                               e.seq, e.entry_id, e.kind, e.internal, e.author_id, e.at,
                               encode(e.content_digest, 'hex') as content_digest,
                               encode(e.header_digest, 'hex') as header_digest,
                               encode(e.previous_hash, 'hex') as previous_hash, encode(e.hash, 'hex') as hash,
                               c.seq is not null as has_content, c.salt, c.body, c.event, c.attachments,
                               c.body_html, c.html_version, c.erased_at is not null as marked_erased,
                               (select coalesce(string_agg(b.attachment_id, ',' order by b.attachment_id collate "C"), '')
                                  from binding b where b.ticket_id = e.ticket_id and b.seq = e.seq) as bound_files
                          from thread h
                          left join entry e on e.ticket_id = h.ticket_id
                          left join entry_content c on c.ticket_id = e.ticket_id and c.seq = e.seq
                         where h.ticket_id = :ticketId
                         order by e.seq""")
                .bind("ticketId", ticketId.value())
                .filter(statement -> statement.fetchSize(FETCH_SIZE))
                .mapProperties(AuditRow.class)
                .all();
    }
}
