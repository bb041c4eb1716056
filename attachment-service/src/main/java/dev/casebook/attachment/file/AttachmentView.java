package dev.casebook.attachment.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An attachment as a reader who may see it gets it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AttachmentView(
        String id,
        String ticketId,
        String fileName,
        long size,
        String contentType,
        @Nullable String sha256,
        String state,
        @Nullable String reason,
        @Nullable String slot,
        boolean internal,
        boolean thumbnail,
        @Nullable String entryId,
        Uploader uploadedBy,
        Instant createdAt,
        Instant updatedAt) {

    public static AttachmentView of(Attachment attachment) {
        var described = attachment.described();
        var standing = attachment.standing();
        var digest = standing.sha256() == null ? described.sha256() : standing.sha256();
        return new AttachmentView(
                attachment.id().toString(),
                attachment.ticketId().value(),
                described.fileName(),
                described.size(),
                standing.contentType(),
                digest == null ? null : digest.value(),
                standing.state().wire(),
                standing.reason(),
                described.slot() == null ? null : described.slot().wire(),
                standing.visibility() == Visibility.STAFF,
                standing.thumbnail(),
                standing.entryId(),
                attachment.uploader(),
                attachment.createdAt().truncatedTo(ChronoUnit.MILLIS),
                standing.at().truncatedTo(ChronoUnit.MILLIS));
    }
}
