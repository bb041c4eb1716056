package dev.casebook.ticket.opening;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.request.RequestContext;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.account.Accounts;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.Gates;
import dev.casebook.ticket.catalog.IssueType;
import dev.casebook.ticket.lifecycle.SaveChange;
import dev.casebook.ticket.lifecycle.Ticket;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.lifecycle.Tickets;
import dev.casebook.ticket.opening.DraftFiles.Source;
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

    /** The ticket, and whether it was there already because its draft had been submitted before. */
    record Opened(Ticket ticket, boolean again) {}

    private final Accounts accounts;
    private final OpeningAccounts openingAccounts;
    private final Tickets tickets;
    private final Drafts drafts;
    private final DraftFiles files;
    private final NewTickets newTickets;
    private final SaveChange changes;

    OpenTicket(
            Accounts accounts,
            OpeningAccounts openingAccounts,
            Tickets tickets,
            Drafts drafts,
            DraftFiles files,
            NewTickets newTickets,
            SaveChange changes) {
        this.accounts = accounts;
        this.openingAccounts = openingAccounts;
        this.tickets = tickets;
        this.drafts = drafts;
        this.files = files;
        this.newTickets = newTickets;
        this.changes = changes;
    }

    /** Inside a write. */
    Mono<Opened> open(Opening opening) {
        String draft = opening.submission().draft();
        return draft == null
                ? open(opening, Source.NONE)
                : submit(opening, TicketId.parse(draft).orElseThrow());
    }

    private Mono<Opened> submit(Opening opening, TicketId id) {
        return drafts.lock(id, opening.caller())
                .flatMap(files::of)
                .flatMap(source -> open(opening, source))
                .switchIfEmpty(Mono.defer(() -> submittedBefore(opening, id)))
                .delayUntil(opened -> drafts.delete(id));
    }

    private Mono<Opened> submittedBefore(Opening opening, TicketId id) {
        return tickets.find(id, opening.caller())
                .filter(ticket ->
                        ticket.openedBy().id().value().equals(opening.caller().personId()))
                .map(ticket -> new Opened(ticket, true))
                .switchIfEmpty(Mono.error(() -> refused("draft", "No such draft.")));
    }

    private Mono<Opened> open(Opening opening, Source source) {
        return account(opening, source)
                .flatMap(
                        account -> Mono.zip(Mono.just(account), followUpOf(opening, account), RequestContext.current()))
                .delayUntil(all -> pass(opening, all.getT1()))
                .map(all -> newTickets.of(
                        opening, source, all.getT1(), all.getT2(), all.getT3().route()))
                .flatMap(ticket -> changes.open(ticket, source.attachmentIds(), source.draft() != null))
                .map(ticket -> new Opened(ticket, false));
    }

    /** A draft keeps the account it was begun for: its files lie there. */
    private Mono<Account> account(Opening opening, Source source) {
        return openingAccounts
                .of(opening.caller(), opening.submission().account())
                .filter(account ->
                        source.draft() == null || source.draft().account().id().equals(account.id()))
                .switchIfEmpty(Mono.error(() -> refused("account", "The draft was begun for another account.")));
    }

    /** The followed ticket as an option, since a chain cannot carry null; one of another account is none. */
    private Mono<FollowUp> followUpOf(Opening opening, Account account) {
        String earlier = opening.submission().followUpOf();
        return earlier == null
                ? Mono.just(new FollowUp(null))
                : Mono.justOrEmpty(TicketId.parse(earlier))
                        .flatMap(id -> tickets.find(id, opening.caller()))
                        .filter(ticket ->
                                ticket.account().id().equals(account.id().value()))
                        .map(ticket -> new FollowUp(ticket.id()))
                        .switchIfEmpty(Mono.error(() -> refused("followUpOf", "No such ticket.")));
    }

    record FollowUp(@Nullable TicketId id) {}

    /** Licence, plan, feature, limit: the last by counting the ticket, which the limit may refuse. */
    private Mono<Boolean> pass(Opening opening, Account account) {
        Gates gates = opening.gates();
        return gates.entitled(opening.type())
                .or(() -> gates.priority(newTickets.asked(opening)))
                .or(() -> gates.offered(opening.type()))
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
