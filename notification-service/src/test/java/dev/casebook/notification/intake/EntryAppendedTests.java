package dev.casebook.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.notification.feed.Audience;
import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.notification.people.PersonId;
import dev.casebook.notification.ticket.AccountId;
import dev.casebook.notification.ticket.Ticket;
import dev.casebook.notification.ticket.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryAppendedTests {
    private static final Author SAM = new Author("sam", "Sam Sorrel", "agent");
    private static final Author OLIVIA = new Author("olivia", "Olivia Oak", "owner");
    private static final Ticket TICKET =
            new Ticket(new TicketId("CB-7K2M9-QXD4T"), new AccountId("acorn"), "Subject", new PersonId("olivia"), 1);

    @Test
    void staffHearOfCustomersAndTheRequesterOfStaff() {
        assertThat(entry("reply", false, OLIVIA, "b").told()).contains(NotificationEvent.CUSTOMER_REPLIED);
        assertThat(entry("reply", false, SAM, "b").told()).contains(NotificationEvent.STAFF_REPLIED);
        assertThat(entry("context_answer", false, OLIVIA, "b").told()).contains(NotificationEvent.CUSTOMER_REPLIED);
        assertThat(entry("context_request", false, SAM, "b").told()).contains(NotificationEvent.CONTEXT_REQUESTED);

        var fromStaff = entry("reply", false, SAM, "b").announcement(NotificationEvent.STAFF_REPLIED, TICKET, "c");
        assertThat(fromStaff.audience()).isEqualTo(new Audience.OnePerson(new PersonId("olivia")));
        var fromCustomer =
                entry("reply", false, OLIVIA, "b").announcement(NotificationEvent.CUSTOMER_REPLIED, TICKET, "c");
        assertThat(fromCustomer.audience()).isEqualTo(new Audience.Staff());
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
        var body = "x".repeat(EntryAppended.EXCERPT - 1) + "😀 and more";
        var excerpt = entry("reply", false, SAM, body)
                .announcement(NotificationEvent.STAFF_REPLIED, TICKET, "c")
                .excerpt();
        assertThat(excerpt).isEqualTo("x".repeat(EntryAppended.EXCERPT - 1) + "…");
    }

    private static EntryAppended entry(String kind, boolean internal, @Nullable Author author, @Nullable String body) {
        return new EntryAppended("CB-7K2M9-QXD4T", kind, internal, author, body, Instant.EPOCH);
    }
}
