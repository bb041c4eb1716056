package dev.casebook.ticket.people;

import dev.casebook.support.lookup.ServiceClients;
import dev.casebook.support.security.Role;
import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes the people of the provider's directory, so that someone can be assigned who never signed in. */
@Component
final class DirectoryPeople {
    /** Older than all claims: what a person's own token says is newer. */
    private static final Instant BEFORE_ALL_CLAIMS = Instant.EPOCH;

    record Directory(List<Entry> items) {}

    record Entry(
            String personId,
            String name,
            String email,
            String role,
            @Nullable String accountId,
            @Nullable String accountName) {

        Person person(Role known) {
            return new Person(new PersonId(personId), name, email, known, accountId, accountName);
        }

        /** The directory knows no plan: until someone signs in, the account counts as the lowest. */
        @Nullable
        Account account() {
            return accountId == null
                    ? null
                    : new Account(
                            new AccountId(accountId),
                            Objects.requireNonNullElse(accountName, accountId),
                            "",
                            Account.ACTIVE);
        }
    }

    private final ServiceClients clients;
    private final LearnPerson people;

    DirectoryPeople(ServiceClients clients, LearnPerson people) {
        this.clients = clients;
        this.people = people;
    }

    Mono<Void> take() {
        return clients.to("identity")
                .get()
                .uri("/directory")
                .retrieve()
                .bodyToMono(Directory.class)
                .flatMapMany(directory -> Flux.fromIterable(directory.items()))
                .concatMap(this::learn)
                .then();
    }

    private Mono<Void> learn(Entry entry) {
        return Mono.justOrEmpty(Role.parse(entry.role()))
                .flatMap(role -> people.learn(entry.person(role), entry.account(), BEFORE_ALL_CLAIMS));
    }
}
