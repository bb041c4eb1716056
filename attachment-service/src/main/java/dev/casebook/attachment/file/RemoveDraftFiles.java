package dev.casebook.attachment.file;

import dev.casebook.attachment.ticket.Ticket;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.attachment.ticket.Tickets;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes the files of a draft that will never be a ticket, and lets no more come. */
@Component
public class RemoveDraftFiles {

    private final Tickets tickets;
    private final Heads heads;
    private final Attachments attachments;
    private final ChangeAttachment change;
    private final Clock clock;

    RemoveDraftFiles(Tickets tickets, Heads heads, Attachments attachments, ChangeAttachment change, Clock clock) {
        this.tickets = tickets;
        this.heads = heads;
        this.attachments = attachments;
        this.change = change;
        this.clock = clock;
    }

    /** Inside a transaction of the caller; the head is locked first, so that no upload slips in between. */
    public Mono<Void> discard(Ticket draft, String reason) {
        return heads.lock(draft.id())
                .then(Mono.defer(() -> tickets.record(draft)))
                .flatMap(news -> news ? remove(draft.id(), reason) : Mono.empty());
    }

    private Mono<Void> remove(TicketId draft, String reason) {
        return attachments
                .idsOf(draft)
                .concatMap(id -> change.apply(draft, id, file -> file.discarded(reason, clock.instant())))
                .then();
    }
}
