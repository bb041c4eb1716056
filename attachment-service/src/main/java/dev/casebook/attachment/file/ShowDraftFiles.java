package dev.casebook.attachment.file;

import dev.casebook.attachment.ticket.Ticket;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.attachment.ticket.Tickets;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what the owner says of a ticket; when that submits a draft, its files are announced to those who see them now. */
@Component
public class ShowDraftFiles {

    private final Tickets tickets;
    private final Heads heads;
    private final Attachments attachments;
    private final ChangeAttachment change;
    private final Clock clock;

    ShowDraftFiles(Tickets tickets, Heads heads, Attachments attachments, ChangeAttachment change, Clock clock) {
        this.tickets = tickets;
        this.heads = heads;
        this.attachments = attachments;
        this.change = change;
        this.clock = clock;
    }

    /** Inside a transaction of the caller; the head is locked first, so that no upload slips in between. */
    public Mono<Void> record(Ticket ticket) {
        return heads.lock(ticket.id())
                .then(Mono.defer(() -> tickets.byId(ticket.id())))
                .map(before -> before.draftAuthor() != null && ticket.draftAuthor() == null)
                .defaultIfEmpty(false)
                .flatMap(submits -> tickets.record(ticket).thenReturn(submits))
                .flatMap(submits -> submits ? announce(ticket.id()) : Mono.empty());
    }

    private Mono<Void> announce(TicketId ticket) {
        return attachments
                .idsOf(ticket)
                .concatMap(id -> change.apply(ticket, id, file -> file.submitted(clock.instant())))
                .then();
    }
}
