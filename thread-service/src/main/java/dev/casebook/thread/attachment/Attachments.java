package dev.casebook.thread.attachment;

import dev.casebook.thread.id.AttachmentId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The projection of attachments; writes run inside the caller's transaction. */
@Repository
public class Attachments {

    private final DatabaseClient db;

    Attachments(DatabaseClient db) {
        this.db = db;
    }

    /** Those of the named attachments that are known, in no order; an entry names few. */
    public Mono<List<Attachment>> find(Collection<AttachmentId> ids) {
        if (ids.isEmpty()) {
            return Mono.just(List.of());
        }
        return db.sql("""
                        select a.attachment_id, a.ticket_id, a.file_name, a.size, a.content_type, a.sha256,
                               a.declared_sha256, a.state, a.reason, a.internal, a.uploader_id,
                               b.attachment_id is not null as bound
                          from attachment a left join binding b on b.attachment_id = a.attachment_id
                         where a.attachment_id = any (string_to_array(:ids, ','))""")
                .bind("ids", ids.stream().map(AttachmentId::value).collect(Collectors.joining(",")))
                .mapProperties(Attachment.class)
                .all()
                .collectList();
    }

    /** Takes a newer state over; an older one changes nothing. */
    Mono<Void> save(AttachmentChanged changed) {
        return db.sql("""
                        insert into attachment (attachment_id, ticket_id, account_id, file_name, size, content_type,
                                                sha256, declared_sha256, state, reason, internal, visibility,
                                                uploader_id, version)
                        values (:attachmentId, :ticketId, :accountId, :fileName, :size, :contentType,
                                :sha256, :declaredSha256, :state, :reason, :internal, :visibility,
                                :uploaderId, :version)
                        on conflict (attachment_id) do update
                           set file_name = excluded.file_name, size = excluded.size,
                               content_type = excluded.content_type, sha256 = excluded.sha256,
                               declared_sha256 = excluded.declared_sha256, state = excluded.state,
                               reason = excluded.reason, internal = excluded.internal,
                               visibility = excluded.visibility, version = excluded.version
                         where attachment.version < excluded.version""").bindProperties(AttachmentRow.of(changed)).then();
    }
}
