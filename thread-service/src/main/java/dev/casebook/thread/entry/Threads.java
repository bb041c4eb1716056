package dev.casebook.thread.entry;

import dev.casebook.support.position.Position;
import dev.casebook.thread.chain.Digest;
import dev.casebook.thread.id.AccountId;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Ticket;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Thread heads, and what is stored under their lock. Every method must run inside a write. */
@Repository
public class Threads {

    private static final String LOCK = """
            select t.ticket_id, t.account_id, t.subject, t.status,
                   greatest(t.subject_version, t.status_version) as version,
                   h.last_seq, encode(h.head_hash, 'hex') as head_hash, h.event_sequence, h.reply_count
              from thread h join ticket t on t.ticket_id = h.ticket_id
             where h.ticket_id = :ticketId
               for update of h""";

    private static final String APPEND = """
            with entry_row as (
                insert into entry (ticket_id, seq, entry_id, kind, internal, author_id, at,
                                   content_digest, header_digest, previous_hash, hash)
                values (:ticketId, :seq, :entryId, :kind, :internal, :authorId, :at,
                        decode(:contentDigest, 'hex'), decode(:headerDigest, 'hex'),
                        decode(:previousHash, 'hex'), decode(:hash, 'hex'))
            ), content_row as (
                insert into entry_content (ticket_id, seq, salt, body, event, attachments, body_html, html_version,
                                           author_name, author_email, author_role, route)
                values (:ticketId, :seq, :salt, :body, :event, :attachments, :bodyHtml, :htmlVersion,
                        :authorName, :authorEmail, :authorRole, :route)
            ), binding_rows as (
                insert into binding (attachment_id, ticket_id, seq)
                select unnest(string_to_array(:attachmentIds, ',')), :ticketId, :seq
            ), act_row as (
                insert into act (act_id, account_id, ticket_id, seq, actor_id, actor_name, actor_role,
                                 action, outcome, internal, route, at, version)
                select :entryId, :accountId, :ticketId, :seq, :authorId, :authorName, :authorRole,
                       :action, 'accepted', :internal, :route, :at, :version
                 where :action is not null
            ), marker_row as (
                insert into read_marker (ticket_id, person_id, seq, moved_at)
                select :ticketId, :readerId, :seq, :at where :readerId is not null
                on conflict (ticket_id, person_id) do update set seq = excluded.seq, moved_at = excluded.moved_at
            )
            update thread
               set last_seq = :seq, head_hash = decode(:hash, 'hex'), event_sequence = :eventSequence,
                   reply_count = :replyCount
             where ticket_id = :ticketId""";

    private final DatabaseClient db;

    Threads(DatabaseClient db) {
        this.db = db;
    }

    /** The head, locked until the transaction ends; empty for a ticket without a thread. */
    public Mono<ThreadHead> lock(TicketId ticketId) {
        return db.sql(LOCK)
                .bind("ticketId", ticketId.value())
                .mapProperties(HeadRow.class)
                .one()
                .map(HeadRow::head);
    }

    /** How far the thread has come, for writes that tell of nothing themselves. */
    public Mono<Position> position(TicketId ticketId) {
        return db.sql("select event_sequence from thread where ticket_id = :ticketId")
                .bind("ticketId", ticketId.value())
                .mapValue(Long.class)
                .one()
                .defaultIfEmpty(0L)
                .map(sequence -> ThreadEvents.position(ticketId, sequence));
    }

    Mono<Void> save(Appended appended) {
        return db.sql(APPEND).bindProperties(EntryRow.of(appended)).then();
    }

    /** Stores that the thread told one more event. */
    public Mono<Void> saveEventSequence(ThreadHead head) {
        return db.sql("update thread set event_sequence = :sequence where ticket_id = :ticketId")
                .bind("sequence", head.eventSequence())
                .bind("ticketId", head.ticket().id().value())
                .then();
    }

    record HeadRow(
            String ticketId,
            String accountId,
            String subject,
            String status,
            long version,
            long lastSeq,
            String headHash,
            long eventSequence,
            long replyCount) {

        ThreadHead head() {
            Ticket ticket = new Ticket(new TicketId(ticketId), new AccountId(accountId), subject, status, version);
            return new ThreadHead(ticket, lastSeq, new Digest(headHash), eventSequence, replyCount);
        }
    }
}
