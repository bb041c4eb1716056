package dev.casebook.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.notification.people.PersonId;
import dev.casebook.notification.ticket.AccountId;
import dev.casebook.notification.ticket.TicketId;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnouncementTests {
    private static final Actor SAM = new Actor("sam", "Sam Sorrel", "agent");

    @Test
    void nobodyIsToldOfTheirOwnAct() {
        assertThat(told(SAM, new Audience.OnePerson(new PersonId("sam"))).onlyForItsAuthor())
                .isTrue();
        assertThat(told(SAM, new Audience.OnePerson(new PersonId("olivia"))).onlyForItsAuthor())
                .isFalse();
        assertThat(told(SAM, new Audience.Staff()).onlyForItsAuthor()).isFalse();
    }

    @Test
    void theSystemIsNamedLikeTheDesk() {
        assertThat(told(null, new Audience.Staff()).summary()).isEqualTo("Casebook replied");
    }

    @Test
    void thePublicEventCarriesNoTextOfTheEntryAndNoLicenceKey() {
        var event = NotificationCreated.of(
                NotificationId.next(), told(SAM, new Audience.Staff()), URI.create("https://desk.example"));
        assertThat(event.toString()).doesNotContain("secret text").doesNotContain("ABCD-1234-EFGH");
        assertThat(event.ticket().subject()).isEqualTo("My key ••••EFGH fails");
        assertThat(event.link()).isEqualTo("https://desk.example/dashboard/support/CB-7K2M9-QXD4T");
    }

    private static Announcement told(@Nullable Actor actor, Audience audience) {
        return new Announcement(
                NotificationEvent.STAFF_REPLIED,
                NotificationEvent.STAFF_REPLIED.act(),
                new TicketId("CB-7K2M9-QXD4T"),
                new AccountId("acorn"),
                "My key ABCD-1234-EFGH fails",
                actor,
                audience,
                "secret text",
                "cause",
                Instant.EPOCH);
    }
}
