package dev.casebook.ticket.opening;

import dev.casebook.ticket.lifecycle.Attachments;
import dev.casebook.ticket.lifecycle.TicketId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The files a ticket is opened with: those of its draft, which the account sees from then on. Inside a write. */
@Component
final class DraftFiles {
    /** What a ticket comes from: a draft with its files, or nothing but the submission. */
    record Source(@Nullable Draft draft, List<String> attachmentIds, Attachments.Present present) {
        static final Source NONE = new Source(null, List.of(), new Attachments.Present(0, 0, Set.of()));
    }

    private final Attachments attachments;

    DraftFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    Mono<Source> of(Draft draft) {
        TicketId id = draft.id();
        return attachments
                .show(id)
                .flatMap(ids -> attachments.presentOn(id).map(present -> new Source(draft, ids, present)));
    }
}
