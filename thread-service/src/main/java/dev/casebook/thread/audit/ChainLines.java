package dev.casebook.thread.audit;

import dev.casebook.thread.id.TicketId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** A thread's chain with everything its hashes cover, as lines of JSON that the database itself writes. */
@Repository
class ChainLines {

    // Rows in memory at once: a thread of thousands of long entries still streams.
    private static final int FETCH_SIZE = 200;

    private final DatabaseClient db;

    ChainLines(DatabaseClient db) {
        this.db = db;
    }

    /** Each line repeats head and lastSeq; one without a seq says that the thread has no entry. All of one moment. */
    Flux<String> of(TicketId ticketId) {
        return db.sql("""
                        select json_build_object(
                               'head', encode(h.head_hash, 'hex'), 'lastSeq', h.last_seq,
                               'seq', e.seq, 'id', e.entry_id, 'kind', e.kind, 'internal', e.internal,
                               'authorId', e.author_id,
                               'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                               'contentDigest', encode(e.content_digest, 'hex'),
                               'headerDigest', encode(e.header_digest, 'hex'),
                               'previousHash', encode(e.previous_hash, 'hex'), 'hash', encode(e.hash, 'hex'),
                               'salt', c.salt, 'body', c.body, 'event', c.event, 'attachments', c.attachments,
                               'erased', c.erased_at is not null,
                               'authorName', c.author_name, 'authorRole', c.author_role, 'route', c.route
                               )::text as line
                          from thread h
                          left join entry e on e.ticket_id = h.ticket_id
                          left join entry_content c on c.ticket_id = e.ticket_id and c.seq = e.seq
                         where h.ticket_id = :ticketId
                         order by e.seq""")
                .bind("ticketId", ticketId.value())
                .filter(statement -> statement.fetchSize(FETCH_SIZE))
                .mapValue(String.class)
                .all();
    }
}
