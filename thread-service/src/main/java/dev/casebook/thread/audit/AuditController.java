package dev.casebook.thread.audit;

import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import dev.casebook.thread.opening.FindTicket;
import dev.casebook.thread.ticket.Reader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The proof that nobody changed a thread behind the service's back. */
@RestController
class AuditController {

    private final FindTicket findTicket;
    private final AuditThread auditThread;

    AuditController(FindTicket findTicket, AuditThread auditThread) {
        this.findTicket = findTicket;
        this.auditThread = auditThread;
    }

    @GetMapping("/api/v1/tickets/{id}/audit")
    Mono<Audit> audit(@PathVariable String id, Caller caller, QueryParameters query) {
        return findTicket
                .visibleTo(caller, id)
                .doOnNext(ticket -> query.onlyKnown())
                .flatMap(ticket -> auditThread.audit(ticket.id(), Reader.of(caller)));
    }
}
