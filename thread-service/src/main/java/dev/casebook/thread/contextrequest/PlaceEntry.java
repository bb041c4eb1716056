package dev.casebook.thread.contextrequest;

import dev.casebook.support.idempotency.Answer;
import dev.casebook.thread.attachment.Attachment;
import dev.casebook.thread.entry.AppendEntry;
import dev.casebook.thread.entry.Appended;
import dev.casebook.thread.entry.NewEntry;
import dev.casebook.thread.entry.ThreadHead;
import dev.casebook.thread.entry.Threads;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.TicketClosed;
import dev.casebook.thread.timeline.AttachmentView;
import dev.casebook.thread.timeline.EntryView;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Places an entry about a request at the end of its thread. Must run inside a write. */
@Component
class PlaceEntry {

    private final Threads threads;
    private final ContextRequests requests;
    private final AppendEntry append;

    PlaceEntry(Threads threads, ContextRequests requests, AppendEntry append) {
        this.threads = threads;
        this.requests = requests;
        this.append = append;
    }

    /** The locked head of a thread. */
    Mono<ThreadHead> head(TicketId ticketId) {
        return threads.lock(ticketId);
    }

    /** The locked head of a thread; a closed ticket takes no entry. */
    Mono<ThreadHead> openHead(TicketId ticketId) {
        return head(ticketId).doOnNext(PlaceEntry::requireOpen);
    }

    /** How far a request has come that was not withdrawn. */
    Mono<RequestState> standing(TicketId ticketId, ContextRequest request) {
        return requests.state(ticketId, request).map(RequestState::requireStanding);
    }

    /** Answers the entry as its author reads it. */
    Mono<Answer> append(ThreadHead head, NewEntry entry, Acting acting, List<Attachment> files) {
        return append.append(head.append(entry).readBy(acting.person())).map(appended -> created(appended, files));
    }

    private static Answer created(Appended appended, List<Attachment> files) {
        List<AttachmentView> views = files.stream().map(AttachmentView::of).toList();
        return new Answer(201, Map.of(), EntryView.of(appended.entry(), views)).withPosition(appended.position());
    }

    static void requireOpen(ThreadHead head) {
        if (head.ticket().closed()) {
            throw TicketClosed.problem(head.ticket().id());
        }
    }
}
