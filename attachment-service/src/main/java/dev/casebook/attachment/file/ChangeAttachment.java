package dev.casebook.attachment.file;

import dev.casebook.attachment.store.Removals;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.outbox.Outbox;
import dev.casebook.support.outbox.OutboxEvent;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The one way an attachment comes into being or changes, inside a transaction of the caller: the ticket's head is locked
 * first, then the file decides, then row, counts and event follow.
 */
@Component
public class ChangeAttachment {

    private final Heads heads;
    private final Attachments attachments;
    private final Removals removals;
    private final Outbox outbox;

    ChangeAttachment(Heads heads, Attachments attachments, Removals removals, Outbox outbox) {
        this.heads = heads;
        this.attachments = attachments;
        this.removals = removals;
        this.outbox = outbox;
    }

    /** The caller has locked the head by reserving the file's bytes. */
    public Mono<Changed> start(Attachment attachment) {
        return attachments.insert(attachment).then(Mono.defer(() -> publish(attachment)));
    }

    /** Empty when the decision changes nothing. */
    public Mono<Changed> apply(TicketId ticket, AttachmentId id, UnaryOperator<Attachment> decision) {
        return heads.lock(ticket)
                .then(Mono.defer(() -> attachments.byId(id)))
                .flatMap(before -> save(before, decision.apply(before)));
    }

    private Mono<Changed> save(Attachment before, Attachment after) {
        if (after.equals(before)) {
            return Mono.empty();
        }
        return attachments
                .update(after)
                .then(Mono.defer(() -> discard(before, after)))
                .then(Mono.defer(() -> publish(after)));
    }

    private Mono<Void> discard(Attachment before, Attachment after) {
        var gone = after.is(FileState.REJECTED) || after.is(FileState.DELETED);
        var wasGone = before.is(FileState.REJECTED) || before.is(FileState.DELETED);
        if (!gone || wasGone) {
            return Mono.empty();
        }
        var thumbnail = before.standing().thumbnail() ? removals.add(after.thumbnailKey(), null) : Mono.<Void>empty();
        return removals.add(after.upload().key(), after.upload().uploadId()).then(thumbnail);
    }

    private Mono<Changed> publish(Attachment attachment) {
        return heads.advance(attachment.ticketId())
                .flatMap(head ->
                        outbox.append(event(attachment, head)).thenReturn(new Changed(attachment, head.sequence())));
    }

    private static OutboxEvent event(Attachment attachment, Head head) {
        var counts = new AttachmentChanged.Counts(head.accountFiles(), head.staffFiles());
        return new OutboxEvent(
                AttachmentChanged.TOPIC,
                attachment.ticketId().value(),
                AttachmentChanged.TYPE,
                head.sequence(),
                AttachmentChanged.of(attachment, head.draft(), counts));
    }
}
