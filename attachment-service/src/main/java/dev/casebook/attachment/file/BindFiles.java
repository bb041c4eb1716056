package dev.casebook.attachment.file;

import dev.casebook.attachment.ticket.TicketId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ties files to the entry that shows them, for ever; inside a transaction of the caller. */
@Component
public class BindFiles {

    private final ChangeAttachment change;
    private final Attachments attachments;
    private final Clock clock;

    BindFiles(ChangeAttachment change, Attachments attachments, Clock clock) {
        this.change = change;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Ids that are malformed, unknown or of another ticket are passed over: an entry cannot change those. */
    public Mono<Void> bind(TicketId ticket, List<String> ids, String entryId, boolean internalEntry) {
        return Flux.fromIterable(ids)
                .flatMap(id -> Mono.justOrEmpty(AttachmentId.parse(id)))
                .concatMap(attachments::byId)
                .filter(attachment -> attachment.ticketId().equals(ticket))
                .concatMap(attachment -> change.apply(
                        ticket, attachment.id(), fresh -> fresh.boundTo(entryId, internalEntry, clock.instant())))
                .then();
    }
}
