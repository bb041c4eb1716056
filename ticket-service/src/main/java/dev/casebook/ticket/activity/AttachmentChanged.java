package dev.casebook.ticket.activity;

import dev.casebook.ticket.lifecycle.Attachments;
import java.time.Instant;

/** {@code attachment-changed.v1}, as far as this service needs it: a file as of that version. */
record AttachmentChanged(
        String ticketId,
        String attachmentId,
        String fileName,
        String contentType,
        String state,
        String visibility,
        Uploader uploadedBy,
        long version,
        Instant at) {
    static final String TYPE = "attachment-changed.v1";

    /** Who uploaded it. */
    record Uploader(String id) {}

    boolean publicly() {
        return visibility.equals("account");
    }

    Attachments.Told told() {
        return new Attachments.Told(
                attachmentId, ticketId, version, state, visibility, uploadedBy.id(), fileName, contentType);
    }
}
