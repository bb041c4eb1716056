package dev.casebook.ticket.lifecycle;

import dev.casebook.support.security.Caller;
import dev.casebook.ticket.account.AccountId;
import dev.casebook.ticket.account.Accounts;
import dev.casebook.ticket.catalog.Catalogues;
import dev.casebook.ticket.catalog.Gates;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens a resolved ticket again; it counts against the limit like a new one. */
@Component
final class ReopenTicket implements Act<ReopenTicket.Reopening> {
    /** Why it is not over. */
    record Reopening(@NotBlank @Size(max = 5_000) String reason) {}

    private final Catalogues catalogues;
    private final Accounts accounts;

    ReopenTicket(Catalogues catalogues, Accounts accounts) {
        this.catalogues = catalogues;
        this.accounts = accounts;
    }

    @Override
    public Class<Reopening> body() {
        return Reopening.class;
    }

    @Override
    public String feature() {
        return "reopen";
    }

    /** The account's row stays locked, so that nothing is opened between this look and the count. */
    @Override
    public Mono<Void> gates(Reopening body, Ticket ticket, Caller caller) {
        if (caller.staff() || ticket.status() != Status.RESOLVED) {
            return Mono.empty();
        }
        return Mono.zip(
                        catalogues.current(),
                        accounts.lockOpenCount(new AccountId(ticket.account().id())))
                .flatMap(both -> below(new Gates(both.getT1(), caller), both.getT2()));
    }

    private static Mono<Void> below(Gates gates, int openTickets) {
        Integer limit = gates.plan().openTickets();
        return limit == null || openTickets < limit
                ? Mono.empty()
                : Mono.error(() -> gates.openLimit().problem());
    }

    @Override
    public Mono<Change> decide(Reopening body, Ticket ticket, Doing doing) {
        return Closed.unlessClosed(
                ticket,
                catalogues
                        .current()
                        .map(catalogue -> StatusMoves.reopen(
                                ticket,
                                body.reason(),
                                doing,
                                catalogue.calendar(ticket.targets() != null
                                        && ticket.targets().roundTheClock()))));
    }
}
