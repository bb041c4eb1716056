package dev.casebook.attachment.file;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import dev.casebook.support.security.Caller;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds an attachment for a caller; malformed, missing, hidden and foreign ids are refused alike. */
@Component
public class FindAttachment {

    private final Attachments attachments;

    FindAttachment(Attachments attachments) {
        this.attachments = attachments;
    }

    public Mono<Attachment> seen(String id, Caller caller) {
        return Mono.justOrEmpty(AttachmentId.parse(id))
                .flatMap(parsed -> attachments.seen(parsed, caller))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** For what only the person who started an upload may do with it. */
    public Mono<Attachment> own(String id, Caller caller) {
        return seen(id, caller).doOnNext(attachment -> {
            WriteGate.check(caller);
            if (!attachment.uploadedBy(caller)) {
                throw ProblemException.of(
                        ProblemType.FORBIDDEN, "Only the person who started this upload can continue it.");
            }
        });
    }
}
