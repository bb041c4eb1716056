package dev.casebook.thread.attachment;

import dev.casebook.thread.entry.Action;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Logs once per file that it was added; the line is the account's as soon as the file is. */
@Repository
class AttachmentActs {

    private final DatabaseClient db;

    AttachmentActs(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> record(AttachmentChanged changed) {
        if (changed.ofDraft()) {
            return Mono.empty();
        }
        return db.sql("""
                        insert into act (act_id, account_id, ticket_id, actor_id, actor_name, actor_role,
                                         action, outcome, internal, at)
                        values (:actId, :accountId, :ticketId, :actorId, :actorName, :actorRole,
                                :action, 'accepted', :internal, :at)
                        on conflict (act_id) do update set internal = excluded.internal""").bindProperties(ActRow.of(changed)).then();
    }

    record ActRow(
            String actId,
            String accountId,
            String ticketId,
            String actorId,
            String actorName,
            String actorRole,
            String action,
            boolean internal,
            Instant at) {

        static ActRow of(AttachmentChanged changed) {
            return new ActRow(
                    changed.attachmentId(),
                    changed.accountId(),
                    changed.ticketId(),
                    changed.uploadedBy().id(),
                    changed.uploadedBy().name(),
                    changed.uploadedBy().role(),
                    Action.ATTACHMENT_ADDED.wire(),
                    !changed.publicToAccount(),
                    changed.at());
        }
    }
}
