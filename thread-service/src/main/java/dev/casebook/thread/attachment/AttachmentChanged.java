package dev.casebook.thread.attachment;

import dev.casebook.thread.act.Act;
import dev.casebook.thread.entry.Action;
import java.time.Instant;
import java.util.List;
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
        Person uploadedBy,
        @Nullable Person removedBy,
        long version,
        Instant at) {

    /** Who uploaded or removed it. */
    record Person(String id, String name, String role) {}

    /** A file of a draft is its author's alone; the log tells of it once the ticket is submitted. */
    boolean ofDraft() {
        return visibility.equals("author");
    }

    boolean publicToAccount() {
        return visibility.equals("account");
    }

    /** That it was added, and that someone removed it; the lines are the account's as soon as the file is. */
    List<Act> acts() {
        Act added = act(attachmentId, uploadedBy, Action.ATTACHMENT_ADDED);
        return removedBy == null
                ? List.of(added)
                : List.of(added, act(attachmentId + "-removed", removedBy, Action.ATTACHMENT_REMOVED));
    }

    private Act act(String actId, Person actor, Action action) {
        return new Act(
                actId,
                accountId,
                ticketId,
                actor.id(),
                actor.name(),
                actor.role(),
                action.wire(),
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
