package dev.casebook.attachment.file;

import dev.casebook.attachment.store.ObjectKey;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import java.time.Instant;

/** A file of a ticket. Each decision answers the attachment after it, or the same one when there is nothing to do. */
public record Attachment(
        AttachmentId id,
        TicketId ticketId,
        String accountId,
        Described described,
        Uploader uploader,
        Upload upload,
        Standing standing,
        Instant createdAt) {

    /** A customer's file is the account's at once; a staff file stays with staff until a public entry carries it. */
    public static Attachment started(
            AttachmentId id,
            TicketId ticket,
            String accountId,
            Described described,
            Uploader uploader,
            Upload upload,
            Instant now) {
        var standing = new Standing(
                FileState.UPLOADING,
                null,
                null,
                uploader.staff() ? Visibility.STAFF : Visibility.ACCOUNT,
                null,
                described.contentType(),
                null,
                false,
                1,
                now);
        return new Attachment(id, ticket, accountId, described, uploader, upload, standing, now);
    }

    public Attachment completed(Instant now) {
        return is(FileState.UPLOADING) ? with(standing.state(FileState.SCANNING, null, now)) : this;
    }

    public Attachment ready(String contentType, Sha256 sha256, boolean thumbnail, Instant now) {
        return is(FileState.SCANNING) ? with(standing.verified(contentType, sha256, thumbnail, now)) : this;
    }

    public Attachment rejected(String reason, Instant now) {
        return is(FileState.SCANNING) ? with(standing.state(FileState.REJECTED, reason, now)) : this;
    }

    public Attachment expired(Instant now) {
        return is(FileState.UPLOADING) && now.isAfter(upload.expiresAt())
                ? with(standing.state(FileState.DELETED, "The upload was not finished in time.", now))
                : this;
    }

    public Attachment deleted(Caller by, Instant now) {
        return is(FileState.DELETED) ? this : with(standing.removed(Remover.of(by), now));
    }

    /** The ticket it was uploaded for will never be. */
    public Attachment discarded(String reason, Instant now) {
        return is(FileState.DELETED) ? this : with(standing.state(FileState.DELETED, reason, now));
    }

    /** Only the first entry counts. A public entry opens a staff file to the account, unless it was meant internal. */
    public Attachment boundTo(String entryId, boolean internalEntry, Instant now) {
        if (standing.entryId() != null) {
            return this;
        }
        var opened = uploader.staff() && !internalEntry && !described.internal();
        return with(standing.bound(entryId, opened ? Visibility.ACCOUNT : standing.visibility(), now));
    }

    /** The ticket it was uploaded for has been submitted: others see it from now on. */
    public Attachment submitted(Instant now) {
        return is(FileState.DELETED) ? this : with(standing.touched(now));
    }

    public boolean is(FileState state) {
        return standing.state() == state;
    }

    /** Whether an entry of the timeline shows it, so that it is part of what happened. */
    public boolean bound() {
        return standing.entryId() != null;
    }

    public boolean uploadedBy(Caller caller) {
        return uploader.is(caller);
    }

    public boolean removableBy(Caller caller) {
        return uploadedBy(caller) || caller.role() == Role.LEAD || caller.role() == Role.ADMIN;
    }

    public ObjectKey thumbnailKey() {
        return new ObjectKey(upload.key().value() + ".thumbnail");
    }

    private Attachment with(Standing next) {
        return new Attachment(id, ticketId, accountId, described, uploader, upload, next, createdAt);
    }
}
