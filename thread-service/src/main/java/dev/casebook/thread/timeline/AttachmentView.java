package dev.casebook.thread.timeline;

import dev.casebook.thread.attachment.Attachment;
import org.jspecify.annotations.Nullable;

/** An attachment of an entry in its present state. */
public record AttachmentView(
        String id,
        String fileName,
        long size,
        String contentType,
        String state,
        @Nullable String reason,
        boolean internal) {

    public static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.attachmentId(),
                attachment.fileName(),
                attachment.size(),
                attachment.contentType(),
                attachment.state(),
                attachment.reason(),
                attachment.internal());
    }
}
