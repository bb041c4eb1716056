package dev.casebook.thread.attachment;

import org.jspecify.annotations.Nullable;

/** The parameters that store an attachment's state. */
record AttachmentRow(
        String attachmentId,
        String ticketId,
        String accountId,
        String fileName,
        long size,
        String contentType,
        @Nullable String sha256,
        @Nullable String declaredSha256,
        String state,
        @Nullable String reason,
        boolean internal,
        String visibility,
        String uploaderId,
        long version) {

    static AttachmentRow of(AttachmentChanged changed) {
        return new AttachmentRow(
                changed.attachmentId(),
                changed.ticketId(),
                changed.accountId(),
                changed.fileName(),
                changed.size(),
                changed.contentType(),
                changed.sha256(),
                changed.declaredSha256(),
                changed.state(),
                changed.reason(),
                changed.internal(),
                changed.visibility(),
                changed.uploadedBy().id(),
                changed.version());
    }
}
