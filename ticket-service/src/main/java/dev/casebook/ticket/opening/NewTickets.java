package dev.casebook.ticket.opening;

import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.Plan;
import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.checklist.Checklist;
import dev.casebook.ticket.checklist.Facts;
import dev.casebook.ticket.lifecycle.Activity;
import dev.casebook.ticket.lifecycle.Attachments;
import dev.casebook.ticket.lifecycle.Issue;
import dev.casebook.ticket.lifecycle.Labels;
import dev.casebook.ticket.lifecycle.Ticket;
import dev.casebook.ticket.lifecycle.TicketAccount;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.people.Person;
import dev.casebook.ticket.target.Targets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the ticket out of a checked submission. */
@Component
final class NewTickets {
    private final Issues issues;
    private final Clock clock;

    NewTickets(Issues issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    Ticket of(
            OpenTicket.Opening opening,
            DraftFiles.Source source,
            Account account,
            OpenTicket.FollowUp followUp,
            @Nullable String page) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Plan plan = opening.catalogue().plan(account.plan());
        Draft draft = source.draft();
        Issue issue = issues.of(opening.submission(), page, draft == null ? null : draft.licenceKey());
        Attachments.Present files = source.present();
        return Ticket.opened(
                draft == null ? TicketId.random() : draft.id(),
                new TicketAccount(account.id().value(), account.name(), plan.key()),
                Person.of(opening.caller()),
                followUp.id(),
                issue,
                labels(opening, plan),
                targets(plan, opening.catalogue(), now),
                Checklist.of(
                        opening.type().checklist(),
                        new Facts(issue.filled(opening.submission().subject()), files.kinds())),
                Activity.opened(files),
                draft == null ? DraftSaved.SEQUENCE : DraftSaved.SEQUENCE + 1,
                now);
    }

    /** What the submission asks for; without a wish, the type's default within what the caller's plan allows. */
    Priority asked(OpenTicket.Opening opening) {
        Priority wish = opening.submission().priority();
        return wish != null ? wish : byDefault(opening, opening.gates().plan());
    }

    private static Priority byDefault(OpenTicket.Opening opening, Plan plan) {
        return opening.type().defaultPriority().atMost(plan.highestPriority());
    }

    private static Labels labels(OpenTicket.Opening opening, Plan plan) {
        Priority wish = opening.submission().priority();
        return new Labels(
                opening.type().key(),
                Objects.requireNonNull(opening.submission().subject()).strip(),
                wish != null ? wish : byDefault(opening, plan),
                List.of(),
                null);
    }

    private static @Nullable Targets targets(Plan plan, Catalogue catalogue, Instant now) {
        return plan.promise() == null
                ? null
                : plan.promise().from(now, catalogue.calendar(plan.promise().roundTheClock()));
    }
}
