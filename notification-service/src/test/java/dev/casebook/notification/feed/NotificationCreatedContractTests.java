package dev.casebook.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.notification.DeskTests;
import dev.casebook.notification.Story;
import dev.casebook.notification.ticket.AccountId;
import dev.casebook.notification.ticket.TicketId;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestEvents;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationCreatedContractTests extends DeskTests {
    private static final String TOPIC = NotificationCreated.TOPIC;
    private static final String TYPE = NotificationCreated.TYPE;

    @Test
    void theExampleIsWhatIsWritten() {
        var olivia = DemoPerson.named("olivia");
        var told = new Announcement(
                NotificationEvent.CUSTOMER_REPLIED,
                NotificationEvent.CUSTOMER_REPLIED.act(),
                new TicketId("CB-7K2M9-QXD4T"),
                new AccountId("acorn"),
                "Update to 4.2 stops at 60 %",
                new Actor(olivia.personId(), olivia.name(), olivia.role()),
                new Audience.Staff(),
                "never in the event",
                "cause",
                Instant.parse("2026-11-23T09:15:00Z"));
        var id = new NotificationId(UUID.fromString("0198c2a0-7b1e-7c4d-9f00-3a5c1d2e4f60"));
        var json = CasebookJson.mapper()
                .writeValueAsString(NotificationCreated.of(id, told, URI.create("http://127.0.0.1:8080")));

        Contracts.validate(TOPIC, TYPE, json);
        assertThat(CasebookJson.mapper().readTree(json))
                .isEqualTo(CasebookJson.mapper().readTree(Contracts.example(TOPIC, TYPE)));
    }

    @Test
    void everyNotificationIsPublishedAndCarriesNoTextOfAnEntry() {
        var story = Story.by("olivia");
        story.opened("Key A1B2-C3D4-E5F6-7G8H is refused");
        story.noted("sue");
        story.noted("sam", "@sue What I typed for your eyes only");
        story.replied("olivia");
        story.replied("sam");
        story.assigned("sue", "lena");
        story.resolved("sam");
        soon().until(() -> TestEvents.read(TOPIC, story.ticket()).size() == 6);
        for (var event : TestEvents.read(TOPIC, story.ticket())) {
            Contracts.validate(TOPIC, TYPE, event.data());
            assertThat(event.source()).contains("notification-service");
            assertThat(event.data()).doesNotContain("What I typed").doesNotContain("A1B2-C3D4-E5F6-7G8H");
        }
    }
}
