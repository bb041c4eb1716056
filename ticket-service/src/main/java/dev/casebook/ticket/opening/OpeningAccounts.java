package dev.casebook.ticket.opening;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.account.AccountId;
import dev.casebook.ticket.account.Accounts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whose ticket it will be: a customer's own account as the claims have it, or the one that staff name. */
@Component
final class OpeningAccounts {
    private final Accounts accounts;

    OpeningAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    Mono<Account> of(Caller caller, @Nullable String named) {
        if (caller.accountId() != null) {
            return named == null
                    ? Mono.just(own(caller, caller.accountId()))
                    : Mono.error(() -> refused("Only staff name the account: leave it out."));
        }
        return named == null || named.isBlank()
                ? Mono.error(() -> refused("Name the account to open the ticket for."))
                : accounts.find(new AccountId(named)).switchIfEmpty(Mono.error(() -> refused("No such account.")));
    }

    private static Account own(Caller caller, String id) {
        return new Account(
                new AccountId(id),
                Objects.requireNonNullElse(caller.accountName(), id),
                Objects.requireNonNullElse(caller.plan(), ""),
                Objects.requireNonNullElse(caller.licence(), "expired"));
    }

    private static ProblemException refused(String detail) {
        return ProblemException.validation(FieldProblem.field("/account", detail));
    }
}
