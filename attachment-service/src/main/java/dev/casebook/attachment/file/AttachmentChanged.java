package dev.casebook.attachment.file;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The event {@code attachment-changed.v1}: everything about an attachment after a change, and how many files each
 * audience of its ticket sees now.
 */
public record AttachmentChanged(
        String ticketId,
        String accountId,
        String attachmentId,
        String fileName,
        long size,
        String contentType,
        @Nullable String sha256,
        @Nullable String declaredSha256,
        String state,
        @Nullable String reason,
        boolean internal,
        String visibility,
        Uploader uploadedBy,
        @Nullable Remover removedBy,
        @Nullable String slot,
        @Nullable Counts counts,
        long version,
        Instant at) {

    static final String TOPIC = "support.attachments.v1";
    static final String TYPE = "attachment-changed.v1";

    /** Files that are not rejected or deleted, by who sees them. */
    public record Counts(int account, int staff) {}

    static AttachmentChanged of(Attachment attachment, boolean draft, @Nullable Counts counts) {
        var described = attachment.described();
        var standing = attachment.standing();
        return new AttachmentChanged(
                attachment.ticketId().value(),
                attachment.accountId(),
                attachment.id().toString(),
                described.fileName(),
                described.size(),
                standing.contentType(),
                standing.sha256() == null ? null : standing.sha256().value(),
                described.sha256() == null ? null : described.sha256().value(),
                standing.state().wire(),
                standing.reason(),
                standing.visibility() == Visibility.STAFF,
                draft ? "author" : standing.visibility().wire(),
                attachment.uploader(),
                standing.removedBy(),
                described.slot() == null ? null : described.slot().wire(),
                counts,
                standing.version(),
                standing.at().truncatedTo(ChronoUnit.MILLIS));
    }
}
