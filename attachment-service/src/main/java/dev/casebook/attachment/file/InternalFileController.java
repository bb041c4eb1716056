package dev.casebook.attachment.file;

import dev.casebook.attachment.ticket.Tickets;
import dev.casebook.support.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells the suite's other services about an attachment that no event has told them of yet. */
@RestController
class InternalFileController {

    private final Attachments attachments;
    private final Tickets tickets;

    InternalFileController(Attachments attachments, Tickets tickets) {
        this.attachments = attachments;
        this.tickets = tickets;
    }

    @GetMapping("/internal/attachments/{id}")
    Mono<AttachmentChanged> show(@PathVariable String id) {
        return Mono.justOrEmpty(AttachmentId.parse(id))
                .flatMap(attachments::byId)
                .flatMap(this::told)
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    private Mono<AttachmentChanged> told(Attachment attachment) {
        return tickets.byId(attachment.ticketId())
                .map(ticket -> AttachmentChanged.of(attachment, ticket.draftAuthor() != null, null));
    }
}
