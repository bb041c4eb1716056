package dev.casebook.thread.opening;

import dev.casebook.thread.attachment.Attachments;
import dev.casebook.thread.entry.AppendEntry;
import dev.casebook.thread.entry.Appended;
import dev.casebook.thread.entry.ThreadHead;
import dev.casebook.thread.entry.Threads;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Tickets;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Starts a thread with its opening entry, once, whether the event or the owner's answer comes first. */
@Component
class OpenThread {

    private final Tickets tickets;
    private final Threads threads;
    private final Attachments attachments;
    private final AppendEntry append;

    OpenThread(Tickets tickets, Threads threads, Attachments attachments, AppendEntry append) {
        this.tickets = tickets;
        this.threads = threads;
        this.attachments = attachments;
        this.append = append;
    }

    /** Must run inside a write. */
    Mono<Void> open(TicketOpened opened) {
        return tickets.add(opened.ticket())
                .then(Mono.defer(() -> threads.lock(new TicketId(opened.ticketId()))))
                .filter(head -> !head.started())
                .flatMap(head -> begin(head, opened))
                .then();
    }

    private Mono<Appended> begin(ThreadHead head, TicketOpened opened) {
        return attachments
                .find(opened.files())
                .map(files -> head.append(TicketEntries.opened(opened, files)))
                .flatMap(append::append);
    }
}
