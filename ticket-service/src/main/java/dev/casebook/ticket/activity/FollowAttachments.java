package dev.casebook.ticket.activity;

import dev.casebook.ticket.catalog.Catalogues;
import dev.casebook.ticket.lifecycle.AttachmentMoves;
import dev.casebook.ticket.lifecycle.Attachments;
import dev.casebook.ticket.lifecycle.SaveChange;
import dev.casebook.ticket.lifecycle.Ticket;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.lifecycle.Tickets;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a ticket follow its files: counts and checklist. A file of a draft is only remembered. Inside a write. */
@Component
final class FollowAttachments {
    private final Attachments attachments;
    private final Tickets tickets;
    private final Catalogues catalogues;
    private final SaveChange changes;

    FollowAttachments(Attachments attachments, Tickets tickets, Catalogues catalogues, SaveChange changes) {
        this.attachments = attachments;
        this.tickets = tickets;
        this.catalogues = catalogues;
        this.changes = changes;
    }

    /** The ticket's row is locked first, so that two files of one ticket are counted one after the other. */
    Mono<Void> file(AttachmentChanged file) {
        TicketId id = new TicketId(file.ticketId());
        return tickets.lock(id)
                .flatMap(ticket -> take(file).flatMap(present -> recount(ticket, present, file)))
                .switchIfEmpty(Mono.defer(() -> attachments.take(file.told()).then(Mono.empty())))
                .then();
    }

    private Mono<Attachments.Present> take(AttachmentChanged file) {
        return attachments.take(file.told()).then(attachments.presentOn(new TicketId(file.ticketId())));
    }

    private Mono<Ticket> recount(Ticket ticket, Attachments.Present present, AttachmentChanged file) {
        return attachments
                .count(ticket.id(), present)
                .then(catalogues.current())
                .map(catalogue ->
                        AttachmentMoves.counted(ticket, present, catalogue, file.publicly() ? file.at() : null))
                .flatMap(changes::save);
    }
}
