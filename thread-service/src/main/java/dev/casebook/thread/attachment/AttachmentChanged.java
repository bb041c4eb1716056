package dev.casebook.thread.attachment;

import dev.casebook.thread.act.Act;
import dev.casebook.thread.entry.Action;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code attachment-changed.v1} as far as a thread cares. */
record AttachmentChanged(
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
        long version,
        Instant at) {

    /** Who uploads. */
    record Uploader(String id, String name, String role) {}

    /** A file of a draft is its author's alone; the log tells of it once the ticket is submitted. */
    boolean ofDraft() {
        return visibility.equals("author");
    }

    boolean publicToAccount() {
        return visibility.equals("account");
    }

    /** That it was added; the line is the account's as soon as the file is. */
    Act act() {
        return new Act(
                attachmentId,
                accountId,
                ticketId,
                uploadedBy.id(),
                uploadedBy.name(),
                uploadedBy.role(),
                Action.ATTACHMENT_ADDED.wire(),
                Act.ACCEPTED,
                !publicToAccount(),
                null,
                at,
                null,
                null,
                null);
    }

    boolean settled() {
        return state.equals("ready") || state.equals("rejected");
    }
}
