package dev.casebook.attachment.file;

import dev.casebook.attachment.ticket.FindTicket;
import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.Page;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lists the files of a ticket that a caller sees, in the order they were started. */
@Component
class ListAttachments {

    private final FindTicket tickets;
    private final Attachments attachments;

    ListAttachments(FindTicket tickets, Attachments attachments) {
        this.tickets = tickets;
        this.attachments = attachments;
    }

    /** A broken cursor is refused first, wrong parameters only of a ticket that is there to see. */
    Mono<Page<AttachmentView>> list(String ticket, Caller caller, QueryParameters query) {
        var cursor = query.cursor(1);
        var after = cursor == null ? null : after(cursor);
        return tickets.visible(ticket, caller).flatMap(found -> {
            var limit = query.onlyKnown().limit();
            return attachments
                    .seenOf(found.id(), caller, after, limit)
                    .map(rows ->
                            Page.of(rows, limit, row -> Cursor.of(row.id())).map(AttachmentView::of));
        });
    }

    private static AttachmentId after(Cursor cursor) {
        return AttachmentId.parse(cursor.text(0))
                .orElseThrow(() -> ProblemException.malformed("This cursor is not one of this list."));
    }
}
