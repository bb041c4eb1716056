package dev.casebook.attachment.file;

import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import dev.casebook.support.security.Caller;
import dev.casebook.support.write.Writes;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes a file, or cancels its upload; one that an entry of the timeline shows stays, it is part of what happened. */
@Component
class DeleteAttachment {

    private final FindAttachment find;
    private final ChangeAttachment change;
    private final Writes writes;
    private final Clock clock;

    DeleteAttachment(FindAttachment find, ChangeAttachment change, Writes writes, Clock clock) {
        this.find = find;
        this.change = change;
        this.writes = writes;
        this.clock = clock;
    }

    Mono<Changed> delete(String id, Caller caller, QueryParameters query) {
        return find.seen(id, caller)
                .doOnNext(attachment -> allow(attachment, caller))
                .doOnNext(attachment -> query.onlyKnown())
                .flatMap(attachment -> writes.transactional(
                        change.apply(attachment.ticketId(), attachment.id(), fresh -> decide(fresh, caller))))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    private static void allow(Attachment attachment, Caller caller) {
        WriteGate.check(caller);
        if (!attachment.removableBy(caller)) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, "Only the person who brought this file, a lead or an admin can remove it.");
        }
    }

    private Attachment decide(Attachment fresh, Caller caller) {
        if (fresh.bound() && !fresh.is(FileState.UPLOADING)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "This file belongs to an entry of the timeline and stays with it.");
        }
        return fresh.deleted(caller, clock.instant());
    }
}
