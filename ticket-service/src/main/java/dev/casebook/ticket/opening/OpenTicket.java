package dev.casebook.ticket.opening;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.request.RequestContext;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.account.AccountId;
import dev.casebook.ticket.account.Accounts;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.Gates;
import dev.casebook.ticket.catalog.IssueType;
import dev.casebook.ticket.lifecycle.SaveChange;
import dev.casebook.ticket.lifecycle.Ticket;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.lifecycle.Tickets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens a ticket: who for, what it follows, whether the gates let it pass, and then all of it at once. */
@Component
final class OpenTicket {
    /** A checked submission with who sends it and what the desk offers at this moment. */
    record Opening(Submission submission, IssueType type, Catalogue catalogue, Caller caller) {
        Gates gates() {
            return new Gates(catalogue, caller);
        }
    }

    private final Accounts accounts;
    private final Tickets tickets;
    private final NewTickets newTickets;
    private final SaveChange changes;

    OpenTicket(Accounts accounts, Tickets tickets, NewTickets newTickets, SaveChange changes) {
        this.accounts = accounts;
        this.tickets = tickets;
        this.newTickets = newTickets;
        this.changes = changes;
    }

    /** Inside a write. */
    Mono<Ticket> open(Opening opening) {
        return Mono.zip(account(opening), followUpOf(opening), RequestContext.current())
                .delayUntil(all -> pass(opening, all.getT1()))
                .map(all -> newTickets.of(
                        opening, all.getT1(), all.getT2(), all.getT3().route()))
                .flatMap(ticket -> changes.open(ticket, List.of(), false));
    }

    private Mono<Account> account(Opening opening) {
        Caller caller = opening.caller();
        if (caller.accountId() != null) {
            return Mono.just(accountOf(caller, caller.accountId()));
        }
        return accounts.find(new AccountId(
                        Objects.requireNonNull(opening.submission().account())))
                .switchIfEmpty(Mono.error(() -> refused("account", "No such account.")));
    }

    private static Account accountOf(Caller caller, String id) {
        return new Account(
                new AccountId(id),
                Objects.requireNonNullElse(caller.accountName(), id),
                Objects.requireNonNullElse(caller.plan(), ""),
                Objects.requireNonNullElse(caller.licence(), "expired"));
    }

    /** The followed ticket as an option, since a chain cannot carry null. */
    private Mono<FollowUp> followUpOf(Opening opening) {
        String earlier = opening.submission().followUpOf();
        return earlier == null
                ? Mono.just(new FollowUp(null))
                : Mono.justOrEmpty(TicketId.parse(earlier))
                        .flatMap(id -> tickets.find(id, opening.caller()))
                        .map(ticket -> new FollowUp(ticket.id()))
                        .switchIfEmpty(Mono.error(() -> refused("followUpOf", "No such ticket.")));
    }

    record FollowUp(@Nullable TicketId id) {}

    /** Licence, plan, feature, limit: the last by counting the ticket, which the limit may refuse. */
    private Mono<Boolean> pass(Opening opening, Account account) {
        Gates gates = opening.gates();
        return gates.type(opening.type())
                .or(() -> gates.priority(newTickets.asked(opening)))
                .or(() -> gates.feature("create_ticket"))
                .map(gate -> Mono.<Boolean>error(gate.problem()))
                .orElseGet(() -> accounts.openOne(
                                account,
                                opening.caller().staff() ? null : gates.plan().openTickets())
                        .filter(counted -> counted)
                        .switchIfEmpty(Mono.error(() -> gates.openLimit().problem())));
    }

    private static ProblemException refused(String field, String detail) {
        return ProblemException.validation(FieldProblem.field("/" + field, detail));
    }
}
