package dev.casebook.ticket.customer;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.account.AccountId;
import dev.casebook.ticket.account.Accounts;
import dev.casebook.ticket.customer.CustomerContext.AccountView;
import dev.casebook.ticket.lifecycle.Status;
import dev.casebook.ticket.lifecycle.Ticket;
import dev.casebook.ticket.lifecycle.TicketOpened;
import dev.casebook.ticket.people.People;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what is known of the customer behind a ticket. */
@Component
final class KnowCustomer {
    private final Accounts accounts;
    private final People people;
    private final CustomerHistory history;

    KnowCustomer(Accounts accounts, People people, CustomerHistory history) {
        this.accounts = accounts;
        this.people = people;
        this.history = history;
    }

    Mono<CustomerContext> behind(Ticket ticket) {
        AccountId account = new AccountId(ticket.account().id());
        return Mono.zip(
                        account(account),
                        requester(ticket),
                        history.sites(account),
                        history.products(account),
                        history.others(account, ticket.id(), Status.OPEN, Status.AWAITING_CUSTOMER),
                        history.others(account, ticket.id(), Status.RESOLVED, Status.CLOSED))
                .map(all -> new CustomerContext(
                        all.getT1(), all.getT2(), all.getT3(), all.getT4(), all.getT5(), all.getT6()));
    }

    private Mono<AccountView> account(AccountId id) {
        return accounts.find(id)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .zipWith(accounts.openCount(id), KnowCustomer::view);
    }

    private static AccountView view(Account account, int openTickets) {
        return new AccountView(account.id().value(), account.name(), account.plan(), account.licence(), openTickets);
    }

    /** As the directory knows them now: a role may have changed since. */
    private Mono<TicketOpened.Opener> requester(Ticket ticket) {
        return people.find(ticket.openedBy().id())
                .defaultIfEmpty(ticket.openedBy())
                .map(TicketOpened.Opener::of);
    }
}
