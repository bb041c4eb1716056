package dev.casebook.ticket.people;

import dev.casebook.support.outbox.Outbox;
import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.support.write.Writes;
import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.account.Accounts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes what claims say of a person and an account, and tells the other services when it is news. */
@Component
final class LearnPerson {
    private static final String TOPIC = "support.people.v1";

    private final People people;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Writes writes;
    private final Clock clock;

    LearnPerson(People people, Accounts accounts, Outbox outbox, Writes writes, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.outbox = outbox;
        this.writes = writes;
        this.clock = clock;
    }

    Mono<Void> learn(Person person, @Nullable Account account, Instant claimsAt) {
        Mono<Void> learnAccount = account == null ? Mono.empty() : accounts.learn(account, claimsAt);
        return writes.transactional(
                learnAccount.then(people.learn(person, claimsAt)).flatMap(version -> announce(person, version)));
    }

    private Mono<Void> announce(Person person, long version) {
        PersonChanged event = PersonChanged.of(person, version, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return outbox.append(new OutboxEvent(TOPIC, event.personId(), PersonChanged.TYPE, version, event));
    }
}
