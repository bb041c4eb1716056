package dev.casebook.thread.audit;

import dev.casebook.thread.chain.ChainCheck;
import dev.casebook.thread.chain.Digest;
import dev.casebook.thread.chain.StoredLink;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Recomputes the chain of a thread from what is stored. */
@Component
class AuditThread {

    private final ChainRows rows;
    private final JsonMapper json;

    AuditThread(ChainRows rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Mono<Audit> audit(TicketId ticketId, Reader reader) {
        return rows.of(ticketId)
                // rendering a long thread takes seconds, which a thread of the network has not got
                .publishOn(Schedulers.parallel())
                .reduceWith(Progress::new, (progress, row) -> progress.after(row, json))
                .map(progress -> progress.audit(reader));
    }

    /** The check so far and the head that every row repeats. */
    private static final class Progress {

        private final ChainCheck check = new ChainCheck();
        private long lastSeq;
        private long shown;
        private Digest head = Digest.ZERO;

        Progress after(AuditRow row, JsonMapper json) {
            lastSeq = row.lastSeq();
            head = new Digest(row.headHash());
            StoredLink link = row.link(json);
            if (link != null) {
                check.accept(link);
                shown += Boolean.TRUE.equals(row.internal()) ? 0 : 1;
            }
            return this;
        }

        Audit audit(Reader reader) {
            ChainCheck.@Nullable Break found = check.verdict(lastSeq, head);
            long entries = reader.staff() ? lastSeq : shown;
            return new Audit(found == null, head.hex(), entries, found == null ? null : Audit.Broken.of(found, reader));
        }
    }
}
