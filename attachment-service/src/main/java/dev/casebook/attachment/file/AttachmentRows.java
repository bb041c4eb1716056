package dev.casebook.attachment.file;

import dev.casebook.attachment.store.ObjectKey;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Readable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attachments as rows of the database and back. */
final class AttachmentRows {

    private AttachmentRows() {}

    static Attachment read(Readable row) {
        return new Attachment(
                new AttachmentId(Columns.of(row, "id", UUID.class)),
                new TicketId(Columns.text(row, "ticket_id")),
                Columns.text(row, "account_id"),
                described(row),
                new Uploader(
                        Columns.text(row, "uploader_id"),
                        Columns.text(row, "uploader_name"),
                        Columns.text(row, "uploader_role")),
                new Upload(
                        new ObjectKey(Columns.text(row, "object_key")),
                        Columns.text(row, "upload_id"),
                        Columns.number(row, "part_size"),
                        Columns.time(row, "expires_at")),
                standing(row),
                Columns.time(row, "created_at"));
    }

    private static Described described(Readable row) {
        var slot = Columns.orNull(row, "slot", String.class);
        return new Described(
                Columns.text(row, "file_name"),
                Columns.number(row, "size"),
                Columns.text(row, "declared_type"),
                digest(row, "declared_sha256"),
                slot == null ? null : Slot.of(slot),
                Columns.flag(row, "internal"));
    }

    private static Standing standing(Readable row) {
        return new Standing(
                FileState.of(Columns.text(row, "state")),
                Columns.orNull(row, "reason", String.class),
                remover(row),
                Visibility.of(Columns.text(row, "visibility")),
                Columns.orNull(row, "entry_id", String.class),
                Columns.text(row, "content_type"),
                digest(row, "sha256"),
                Columns.flag(row, "thumbnail"),
                Columns.number(row, "version"),
                Columns.time(row, "updated_at"));
    }

    private static @Nullable Remover remover(Readable row) {
        var id = Columns.orNull(row, "remover_id", String.class);
        return id == null
                ? null
                : new Remover(id, Columns.text(row, "remover_name"), Columns.text(row, "remover_role"));
    }

    /** What never changes after the start. */
    static Map<String, Object> fixed(Attachment attachment) {
        var described = attachment.described();
        var upload = attachment.upload();
        var values = new HashMap<String, Object>();
        values.put("id", attachment.id().value());
        values.put("ticket", attachment.ticketId().value());
        values.put("account", attachment.accountId());
        values.put("fileName", described.fileName());
        values.put("size", described.size());
        values.put("declaredType", described.contentType());
        values.put(
                "declaredSha256",
                text(described.sha256() == null ? null : described.sha256().value()));
        values.put(
                "slot", text(described.slot() == null ? null : described.slot().wire()));
        values.put("internal", described.internal());
        values.put("uploaderId", attachment.uploader().id());
        values.put("uploaderName", attachment.uploader().name());
        values.put("uploaderRole", attachment.uploader().role());
        values.put("objectKey", upload.key().value());
        values.put("uploadId", upload.uploadId());
        values.put("partSize", upload.partSize());
        values.put("expiresAt", upload.expiresAt());
        values.put("createdAt", attachment.createdAt());
        return values;
    }

    /** What each change writes anew. */
    static Map<String, Object> changing(Attachment attachment) {
        var standing = attachment.standing();
        var values = new HashMap<String, Object>();
        values.put("id", attachment.id().value());
        values.put("state", standing.state().wire());
        values.put("reason", text(standing.reason()));
        var remover = standing.removedBy();
        values.put("removerId", text(remover == null ? null : remover.id()));
        values.put("removerName", text(remover == null ? null : remover.name()));
        values.put("removerRole", text(remover == null ? null : remover.role()));
        values.put("visibility", standing.visibility().wire());
        values.put("entryId", text(standing.entryId()));
        values.put("contentType", standing.contentType());
        values.put(
                "sha256",
                text(standing.sha256() == null ? null : standing.sha256().value()));
        values.put("thumbnail", standing.thumbnail());
        values.put("version", standing.version());
        values.put("updatedAt", standing.at());
        return values;
    }

    private static Parameter text(@Nullable String value) {
        return Columns.parameter(value, String.class);
    }

    private static @Nullable Sha256 digest(Readable row, String column) {
        var hex = Columns.orNull(row, column, String.class);
        return hex == null ? null : new Sha256(hex);
    }
}
