package dev.casebook.thread.draft;

import dev.casebook.thread.chain.Timestamps;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Unsent replies, one for each person and ticket; writes run inside the caller's transaction. */
@Repository
public class ReplyDrafts {

    private final DatabaseClient db;

    ReplyDrafts(DatabaseClient db) {
        this.db = db;
    }

    Mono<ReplyDraft> find(TicketId ticketId, PersonId person) {
        return db.sql("""
                        select body, internal, attachment_ids, updated_at from reply_draft
                         where ticket_id = :ticketId and person_id = :personId""")
                .bind("ticketId", ticketId.value())
                .bind("personId", person.value())
                .mapProperties(DraftRow.class)
                .one()
                .map(DraftRow::draft);
    }

    Mono<Void> save(TicketId ticketId, PersonId person, ReplyDraft draft, Instant now) {
        return db.sql("""
                        insert into reply_draft (ticket_id, person_id, body, internal, attachment_ids, updated_at)
                        values (:ticketId, :personId, :body, :internal, :attachmentIds, :updatedAt)
                        on conflict (ticket_id, person_id) do update
                           set body = excluded.body, internal = excluded.internal,
                               attachment_ids = excluded.attachment_ids, updated_at = excluded.updated_at""")
                .bind("ticketId", ticketId.value())
                .bind("personId", person.value())
                .bind("body", draft.body())
                .bind("internal", draft.internal())
                .bind("attachmentIds", String.join(",", draft.attachmentIds()))
                .bind("updatedAt", now)
                .then();
    }

    Mono<Void> delete(TicketId ticketId, PersonId person) {
        return db.sql("delete from reply_draft where ticket_id = :ticketId and person_id = :personId")
                .bind("ticketId", ticketId.value())
                .bind("personId", person.value())
                .then();
    }

    /** Forgets the draft of what was just sent; a note being typed outlives a sent reply, and the other way round. */
    public Mono<Void> discard(TicketId ticketId, PersonId person, boolean internal) {
        return db.sql("""
                        delete from reply_draft
                         where ticket_id = :ticketId and person_id = :personId and internal = :internal""")
                .bind("ticketId", ticketId.value())
                .bind("personId", person.value())
                .bind("internal", internal)
                .then();
    }

    record DraftRow(String body, boolean internal, String attachmentIds, Instant updatedAt) {

        ReplyDraft draft() {
            List<String> ids = attachmentIds.isEmpty() ? List.of() : List.of(attachmentIds.split(",", -1));
            return new ReplyDraft(body, internal, ids, Timestamps.text(updatedAt));
        }
    }
}
