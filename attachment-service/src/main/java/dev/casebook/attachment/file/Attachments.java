package dev.casebook.attachment.file;

import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.row.Columns;
import dev.casebook.support.security.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The attachments table; whatever a person asks for passes through the rule of who sees an attachment. */
@Repository
public class Attachments {

    private static final String SEEN = """
            select a.* from attachments a join tickets t on t.id = a.ticket_id
             where a.state <> 'deleted'
               and (:staff or (t.account_id = :account and a.visibility = 'account'))
               and (t.draft_author is null or t.draft_author = :person)
            """;

    private static final String INSERT = """
            insert into attachments (id, ticket_id, account_id, file_name, size, declared_type, declared_sha256, slot,
                internal, uploader_id, uploader_name, uploader_role, object_key, upload_id, part_size, expires_at,
                state, reason, remover_id, remover_name, remover_role, visibility, entry_id, content_type, sha256, thumbnail,
                version, created_at, updated_at)
            values (:id, :ticket, :account, :fileName, :size, :declaredType, :declaredSha256, :slot,
                :internal, :uploaderId, :uploaderName, :uploaderRole, :objectKey, :uploadId, :partSize, :expiresAt,
                :state, :reason, :removerId, :removerName, :removerRole, :visibility, :entryId, :contentType, :sha256,
                :thumbnail, :version, :createdAt, :updatedAt)
            """;

    private static final String UPDATE = """
            update attachments
               set state = :state, reason = :reason, remover_id = :removerId, remover_name = :removerName,
                   remover_role = :removerRole, visibility = :visibility, entry_id = :entryId,
                   content_type = :contentType, sha256 = :sha256, thumbnail = :thumbnail, version = :version,
                   updated_at = :updatedAt
             where id = :id
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DatabaseClient database;

    Attachments(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Attachment> seen(AttachmentId id, Caller caller) {
        return as(caller, database.sql(SEEN + " and a.id = :id"))
                .bind("id", id.value())
                .map(AttachmentRows::read)
                .one();
    }

    /** One more than the limit, so that the caller knows whether there is a next page. */
    Mono<List<Attachment>> seenOf(TicketId ticket, Caller caller, @Nullable AttachmentId after, int limit) {
        return as(
                        caller,
                        database.sql(SEEN + " and a.ticket_id = :ticket and a.id > :after order by a.id limit :limit"))
                .bind("ticket", ticket.value())
                .bind("after", after == null ? BEFORE_ALL : after.value())
                .bind("limit", limit + 1)
                .map(AttachmentRows::read)
                .all()
                .collectList();
    }

    public Mono<Attachment> byId(AttachmentId id) {
        return database.sql("select * from attachments where id = :id")
                .bind("id", id.value())
                .map(AttachmentRows::read)
                .one();
    }

    /**
     * All ids of a ticket's files that are not deleted; bounded by how many files a ticket may have. They are read whole before
     * the first is given, so that the same connection is free to change each.
     */
    public Flux<AttachmentId> idsOf(TicketId ticket) {
        return database.sql("select id from attachments where ticket_id = :ticket and state <> 'deleted' order by id")
                .bind("ticket", ticket.value())
                .mapValue(UUID.class)
                .all()
                .map(AttachmentId::new)
                .collectList()
                .flatMapIterable(ids -> ids);
    }

    /** A ticket's files that are not deleted, those of staff only where asked for; bounded as {@link #idsOf} is. */
    public Flux<Attachment> allOf(TicketId ticket, boolean staff) {
        return database.sql("select * from attachments where ticket_id = :ticket and state <> 'deleted'"
                        + " and (:staff or visibility = 'account') order by id")
                .bind("ticket", ticket.value())
                .bind("staff", staff)
                .map(AttachmentRows::read)
                .all();
    }

    /** What only staff may know of, deleted files included: an entry may still name them. */
    public Flux<AttachmentId> staffOnlyOf(TicketId ticket) {
        return database.sql("select id from attachments where ticket_id = :ticket and visibility = 'staff'")
                .bind("ticket", ticket.value())
                .mapValue(UUID.class)
                .all()
                .map(AttachmentId::new);
    }

    /** Uploads whose time is over, at most {@code limit}. */
    public Flux<Attachment> overdue(int limit) {
        return database.sql("select * from attachments where state = 'uploading' and expires_at < now()"
                        + " order by expires_at limit :limit")
                .bind("limit", limit)
                .map(AttachmentRows::read)
                .all();
    }

    public Mono<Void> insert(Attachment attachment) {
        var values = AttachmentRows.fixed(attachment);
        values.putAll(AttachmentRows.changing(attachment));
        return database.sql(INSERT).bindValues(values).then();
    }

    Mono<Void> update(Attachment attachment) {
        return database.sql(UPDATE)
                .bindValues(AttachmentRows.changing(attachment))
                .then();
    }

    private static GenericExecuteSpec as(Caller caller, GenericExecuteSpec query) {
        return query.bind("staff", caller.staff())
                .bind("account", Columns.parameter(caller.accountId(), String.class))
                .bind("person", caller.personId());
    }
}
