package dev.casebook.thread.audit;

import dev.casebook.support.page.Known;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets an operator (scope {@code internal:operate}) verify the chains of all tickets, page by page, or of one. */
@RestController
class InternalAuditController {

    private final AuditedTickets tickets;
    private final AuditThread auditThread;

    InternalAuditController(AuditedTickets tickets, AuditThread auditThread) {
        this.tickets = tickets;
        this.auditThread = auditThread;
    }

    /** Chains are recomputed one after the other, each streamed, so a page needs the memory of a few entries. */
    @GetMapping("/internal/audits")
    Mono<AuditPage> page(@Known({"after", "limit"}) QueryParameters query) {
        int limit = query.onlyKnown().limit();
        TicketId last = query.find("after").flatMap(TicketId::parse).orElse(null);
        return tickets.after(last, limit)
                .flatMap(ids -> Flux.fromIterable(ids)
                        .concatMap(this::audit)
                        .collectList()
                        .zipWith(tickets.count(), (audits, total) -> new AuditPage(total, audits, next(ids, limit))));
    }

    @GetMapping("/internal/audits/{id}")
    Mono<TicketAudit> one(@PathVariable String id) {
        return Mono.justOrEmpty(TicketId.parse(id))
                .filterWhen(tickets::has)
                .flatMap(this::audit)
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    private Mono<TicketAudit> audit(TicketId id) {
        return auditThread.audit(id, Reader.everything()).map(audit -> new TicketAudit(id.value(), audit));
    }

    private static @Nullable String next(List<TicketId> ids, int limit) {
        return ids.size() < limit ? null : ids.getLast().value();
    }
}
