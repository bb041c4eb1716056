package dev.casebook.thread.reply;

import dev.casebook.support.security.Caller;
import dev.casebook.thread.attachment.Attachment;
import dev.casebook.thread.attachment.RequestedFiles;
import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.chain.EntryKind;
import dev.casebook.thread.entry.Action;
import dev.casebook.thread.entry.Appended;
import dev.casebook.thread.entry.Author;
import dev.casebook.thread.entry.NewEntry;
import dev.casebook.thread.entry.ThreadHead;
import dev.casebook.thread.id.AttachmentId;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.TicketClosed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reply or an internal note on its way into a thread. */
record Posting(
        TicketId ticketId,
        Caller caller,
        boolean note,
        String body,
        List<AttachmentId> files,
        @Nullable String route) {

    PersonId author() {
        return new PersonId(caller.personId());
    }

    RequestedFiles requestedFiles() {
        return RequestedFiles.of(ticketId, author(), files);
    }

    /** The entry at the end of this thread, read by its author; a closed ticket takes none. */
    Appended to(ThreadHead head, List<Attachment> checked, Instant now) {
        if (head.ticket().closed()) {
            throw TicketClosed.problem(ticketId);
        }
        EntryContent content = new EntryContent(
                body, null, checked.stream().map(Attachment::file).toList());
        NewEntry entry = new NewEntry(
                note ? EntryKind.NOTE : EntryKind.REPLY,
                note,
                Author.of(caller),
                content,
                note ? Action.NOTE_ADDED : Action.REPLIED,
                route,
                now);
        return head.append(entry).readBy(author());
    }
}
