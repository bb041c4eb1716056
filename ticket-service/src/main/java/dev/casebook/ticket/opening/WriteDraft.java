package dev.casebook.ticket.opening;

import dev.casebook.support.outbox.Outbox;
import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Begins and rewrites drafts. Inside a write. */
@Component
final class WriteDraft {
    private final Drafts drafts;
    private final OpeningAccounts accounts;
    private final Issues issues;
    private final Outbox outbox;
    private final Clock clock;

    WriteDraft(Drafts drafts, OpeningAccounts accounts, Issues issues, Outbox outbox, Clock clock) {
        this.drafts = drafts;
        this.accounts = accounts;
        this.issues = issues;
        this.outbox = outbox;
        this.clock = clock;
    }

    Mono<Draft> begin(Submission fields, Catalogue catalogue, Caller author) {
        return accounts.of(author, fields.account())
                .map(account -> begun(fields, account, catalogue, author))
                .delayUntil(drafts::insert)
                .delayUntil(draft -> outbox.append(event(draft)));
    }

    /**
     * Before the write: a mask stands for the draft's own key only; and only staff name an account, which there must be
     * if it is not the draft's own.
     */
    Mono<Void> check(Draft draft, Submission fields, Caller author) {
        issues.checkMask(fields.licenceKey(), draft.licenceKey());
        String named = fields.account();
        boolean own = author.staff() && draft.account().id().value().equals(named);
        return named == null || own ? Mono.empty() : accounts.of(author, named).then();
    }

    /** The row is locked by whoever calls. */
    Mono<Draft> rewrite(Draft draft, Submission fields) {
        return Mono.fromSupplier(
                        () -> draft.rewritten(fields, issues.key(fields.licenceKey(), draft.licenceKey()), now()))
                .delayUntil(drafts::update);
    }

    private Draft begun(Submission fields, Account account, Catalogue catalogue, Caller author) {
        Instant now = now();
        return new Draft(
                TicketId.random(),
                new Account(
                        account.id(),
                        account.name(),
                        catalogue.plan(account.plan()).key(),
                        account.licence()),
                Person.of(author),
                fields.withoutLicenceKey(),
                issues.key(fields.licenceKey(), null),
                1,
                now,
                now);
    }

    private static OutboxEvent event(Draft draft) {
        DraftSaved saved = DraftSaved.of(draft);
        return new OutboxEvent(DraftSaved.TOPIC, saved.ticketId(), DraftSaved.TYPE, DraftSaved.SEQUENCE, saved);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
