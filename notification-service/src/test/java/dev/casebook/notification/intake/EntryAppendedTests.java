package dev.casebook.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.notification.feed.Audience;
import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.notification.people.PersonId;
import dev.casebook.notification.ticket.AccountId;
import dev.casebook.notification.ticket.Ticket;
import dev.casebook.notification.ticket.TicketId;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.Contracts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryAppendedTests {
    private static final Author SAM = new Author("sam", "Sam Sorrel", "agent");
    private static final Author OLIVIA = new Author("olivia", "Olivia Oak", "owner");
    private static final Ticket TICKET = new Ticket(
            new TicketId("CB-7K2M9-QXD4T"), new AccountId("acorn"), "Subject", new PersonId("olivia"), false, 1);
    private static final Audience STAFF = new Audience.Staff();

    @Test
    void staffHearOfCustomersAndCustomersOfStaff() {
        assertThat(entry("reply", false, OLIVIA, "b").told()).contains(NotificationEvent.CUSTOMER_REPLIED);
        assertThat(entry("reply", false, SAM, "b").told()).contains(NotificationEvent.STAFF_REPLIED);
        assertThat(entry("context_answer", false, OLIVIA, "b").told()).contains(NotificationEvent.CUSTOMER_REPLIED);
        assertThat(entry("context_request", false, SAM, "b").told()).contains(NotificationEvent.CONTEXT_REQUESTED);
    }

    @Test
    void whoSpeaksToStaffTakesPartAndNobodyElse() {
        assertThat(entry("reply", false, OLIVIA, "b").participant()).contains(new PersonId("olivia"));
        assertThat(entry("context_answer", false, OLIVIA, "b").participant()).contains(new PersonId("olivia"));
        assertThat(entry("reply", false, SAM, "b").participant()).isEmpty();
        assertThat(entry("note", true, SAM, "b").participant()).isEmpty();
        assertThat(entry("revision", false, OLIVIA, "b").participant()).isEmpty();
        assertThat(entry("event", false, null, null).participant()).isEmpty();
    }

    @Test
    void notesAndWhatHasAnEventOfItsOwnTellNobody() {
        assertThat(entry("note", true, SAM, "secret").told()).isEmpty();
        assertThat(entry("reply", true, SAM, "secret").told()).isEmpty();
        assertThat(entry("opened", false, OLIVIA, "b").told()).isEmpty();
        assertThat(entry("event", false, null, null).told()).isEmpty();
        assertThat(entry("revision", false, SAM, "b").told()).isEmpty();
        assertThat(entry("something_new", false, SAM, "b").told()).isEmpty();
    }

    @Test
    void aLongBodyIsQuotedInPartAndNoCharacterIsCut() {
        var body = "x".repeat(Excerpt.LENGTH - 1) + "😀 and more";
        var excerpt = entry("reply", false, SAM, body)
                .announcement(NotificationEvent.STAFF_REPLIED, TICKET, STAFF, "c")
                .excerpt();
        assertThat(excerpt).isEqualTo("x".repeat(Excerpt.LENGTH - 1) + "…");
    }

    @Test
    void aMailSaysWhatIsAskedForAndWhatWasAnswered() {
        var request = example("context-request");
        assertThat(request.announcement(NotificationEvent.CONTEXT_REQUESTED, TICKET, STAFF, "c"))
                .satisfies(told -> assertThat(told.excerpt())
                        .isEqualTo("To look closer we need:\n\n"
                                + "- PHP version\n- Error log of the update\n- When it stopped last"));
        var answer = example("context-answer");
        assertThat(answer.told()).contains(NotificationEvent.CUSTOMER_REPLIED);
        assertThat(answer.announcement(NotificationEvent.CUSTOMER_REPLIED, TICKET, STAFF, "c"))
                .satisfies(told -> assertThat(told.excerpt()).contains("**PHP version**\n\n8.3"));
        assertThat(entry("context_answer", false, SAM, "b").told()).isEmpty();
    }

    private static EntryAppended example(String kind) {
        return CasebookJson.mapper()
                .readValue(Contracts.example("support.threads.v1", "entry-appended.v1." + kind), EntryAppended.class);
    }

    private static EntryAppended entry(String kind, boolean internal, @Nullable Author author, @Nullable String body) {
        return new EntryAppended("CB-7K2M9-QXD4T", kind, internal, author, body, null, Instant.EPOCH);
    }
}
