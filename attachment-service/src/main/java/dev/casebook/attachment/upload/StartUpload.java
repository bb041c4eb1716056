package dev.casebook.attachment.upload;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.AttachmentId;
import dev.casebook.attachment.file.ChangeAttachment;
import dev.casebook.attachment.file.Changed;
import dev.casebook.attachment.file.Described;
import dev.casebook.attachment.file.Heads;
import dev.casebook.attachment.file.Upload;
import dev.casebook.attachment.file.Uploader;
import dev.casebook.attachment.limit.PlanLimits;
import dev.casebook.attachment.limit.SizeGate;
import dev.casebook.attachment.store.ObjectStore;
import dev.casebook.attachment.ticket.Ticket;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.attachment.ticket.Tickets;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Starts an upload: the store is asked first, so that when it is down nothing has happened yet. */
@Component
class StartUpload {

    private final ObjectStore store;
    private final Heads heads;
    private final Tickets tickets;
    private final ChangeAttachment change;
    private final UploadProperties properties;
    private final Clock clock;

    StartUpload(
            ObjectStore store,
            Heads heads,
            Tickets tickets,
            ChangeAttachment change,
            UploadProperties properties,
            Clock clock) {
        this.store = store;
        this.heads = heads;
        this.tickets = tickets;
        this.change = change;
        this.properties = properties;
        this.clock = clock;
    }

    /** Opens the multipart upload in the store, outside any transaction. */
    Mono<Attachment> open(Ticket ticket, Caller caller, Described described) {
        var id = AttachmentId.next();
        var key = UploadKeys.of(id);
        return store.begin(key).map(uploadId -> {
            var now = clock.instant();
            var upload = new Upload(key, uploadId, PartPlan.partSize(described.size()), now.plus(properties.life()));
            return Attachment.started(id, ticket.id(), ticket.accountId(), described, Uploader.of(caller), upload, now);
        });
    }

    /**
     * Reserves the bytes and records the attachment, inside a transaction of the caller. That the ticket is closed is told
     * only once there was room: the gates come before a conflict.
     */
    Mono<Changed> record(Ticket ticket, Attachment attachment, PlanLimits limits) {
        var size = attachment.described().size();
        return heads.reserve(attachment.ticketId(), size, limits.ticketBytes())
                .filter(reserved -> reserved)
                .switchIfEmpty(Mono.error(() -> SizeGate.ticketFull(size, limits)))
                .filter(reserved -> !ticket.closed())
                .switchIfEmpty(Mono.error(() -> UploadProblems.ticketClosed(ticket.id())))
                .filterWhen(reserved -> ticket.draft() ? stillThere(ticket.id()) : Mono.just(true))
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .flatMap(reserved -> change.start(attachment));
    }

    /** Whoever discards a draft locks its head too: read under that lock, this holds until the write is done. */
    private Mono<Boolean> stillThere(TicketId draft) {
        return tickets.byId(draft).map(now -> !now.discarded());
    }

    /** Takes back what {@link #open} did, when nobody recorded it. */
    Mono<Void> abandon(Attachment attachment) {
        return store.abort(attachment.upload().key(), attachment.upload().uploadId());
    }
}
