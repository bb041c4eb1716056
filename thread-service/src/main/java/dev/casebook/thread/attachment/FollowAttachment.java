package dev.casebook.thread.attachment;

import dev.casebook.thread.act.ActLog;
import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.chain.EntryKind;
import dev.casebook.thread.entry.AppendEntry;
import dev.casebook.thread.entry.NewEntry;
import dev.casebook.thread.entry.ThreadHead;
import dev.casebook.thread.entry.Threads;
import dev.casebook.thread.id.AttachmentId;
import dev.casebook.thread.id.TicketId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the projection of an attachment, and says in the thread what the check of a bound file found. */
@Component
class FollowAttachment {

    private final Threads threads;
    private final Attachments attachments;
    private final ActLog log;
    private final AppendEntry append;

    FollowAttachment(Threads threads, Attachments attachments, ActLog log, AppendEntry append) {
        this.threads = threads;
        this.attachments = attachments;
        this.log = log;
        this.append = append;
    }

    /** The head is locked first, so that a file is bound either before or after its check, never in between. */
    Mono<Void> follow(AttachmentChanged changed) {
        Mono<Void> remembered = attachments.save(changed).then(logged(changed));
        return threads.lock(new TicketId(changed.ticketId()))
                .flatMap(head -> verdict(head, changed).then(remembered).thenReturn(head))
                .switchIfEmpty(Mono.defer(() -> remembered.then(Mono.empty())))
                .then();
    }

    private Mono<Void> logged(AttachmentChanged changed) {
        return changed.ofDraft()
                ? Mono.empty()
                : Flux.fromIterable(changed.acts()).concatMap(log::add).then();
    }

    private Mono<Void> verdict(ThreadHead head, AttachmentChanged changed) {
        if (!changed.settled()) {
            return Mono.empty();
        }
        return attachments
                .find(List.of(new AttachmentId(changed.attachmentId())))
                .flatMapIterable(known -> known)
                .filter(before -> before.bound() && !before.settled())
                .flatMap(before -> append.append(head.append(entry(changed))))
                .then();
    }

    private static NewEntry entry(AttachmentChanged changed) {
        boolean ready = changed.state().equals("ready");
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("name", ready ? "attachment_verified" : "attachment_rejected");
        event.put("attachmentId", changed.attachmentId());
        event.put("fileName", changed.fileName());
        event.put("sha256", changed.sha256());
        if (!ready) {
            event.put("reason", changed.reason());
        }
        EntryContent content = new EntryContent(null, event, List.of());
        return new NewEntry(EntryKind.EVENT, !changed.publicToAccount(), null, content, null, null, changed.at());
    }
}
