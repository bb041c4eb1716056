package dev.casebook.attachment.upload;

import dev.casebook.attachment.file.Attachment;
import dev.casebook.attachment.file.Attachments;
import dev.casebook.attachment.file.ChangeAttachment;
import dev.casebook.attachment.file.Changed;
import dev.casebook.support.write.Writes;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives up uploads that were not finished in time; their bytes are free again and the store forgets their parts. */
@Component
class UploadSweep {

    private static final int BATCH = 50;

    private final Attachments attachments;
    private final ChangeAttachment change;
    private final Writes writes;
    private final Clock clock;

    UploadSweep(Attachments attachments, ChangeAttachment change, Writes writes, Clock clock) {
        this.attachments = attachments;
        this.change = change;
        this.writes = writes;
        this.clock = clock;
    }

    Mono<Void> run() {
        return attachments
                .overdue(BATCH)
                .collectList()
                .flatMapIterable(overdue -> overdue)
                .concatMap(this::expire)
                .then();
    }

    private Mono<Changed> expire(Attachment overdue) {
        return writes.transactional(
                change.apply(overdue.ticketId(), overdue.id(), fresh -> fresh.expired(clock.instant())));
    }
}
