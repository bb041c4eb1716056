package dev.casebook.thread.attachment;

import dev.casebook.thread.chain.AttachedFile;
import dev.casebook.thread.id.AttachmentId;
import org.jspecify.annotations.Nullable;

/** An attachment as attachment-service last told it; {@code bound} when an entry holds it already. */
public record Attachment(
        String attachmentId,
        String ticketId,
        String fileName,
        long size,
        String contentType,
        @Nullable String sha256,
        @Nullable String declaredSha256,
        String state,
        @Nullable String reason,
        boolean internal,
        String uploaderId,
        boolean bound) {

    /** What an entry that takes this attachment fixes of it. */
    public AttachedFile file() {
        return new AttachedFile(new AttachmentId(attachmentId), sha256 == null ? declaredSha256 : sha256);
    }

    /** Nothing more will be found out about its bytes. */
    boolean settled() {
        return state.equals("ready") || state.equals("rejected");
    }
}
