package dev.casebook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestEvents;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who besides the requester hears of what staff do, and what staff hear of a reopening. */
class HearersIntegrationTests extends DeskTests {
    @Test
    void ownersHearOfATicketThatStaffOpenedForTheirAccount() {
        var story = Story.forAccountOf("bella", "sam");
        story.opened();
        story.noted("sam");
        story.askedForContext("sam");
        story.replied("sam");
        story.resolved("sam");
        soon().untilAsserted(() -> assertThat(events("bella", story))
                .containsExactlyInAnyOrder("context_requested", "staff_replied", "resolved"));
        soon().until(() -> !MAILBOX.about(story.ticket(), "bella@birch.example").isEmpty());
        for (var other : List.of("ben", "olivia", "frank")) {
            assertThat(told(story, other)).isEmpty();
        }
        story.replied("sue");
        soon().untilAsserted(() -> assertThat(told(story, "sam")).containsExactly("staff_replied"));
    }

    @Test
    void ownersDoNotHearOfATicketThatTheirMemberOpened() {
        var story = Story.by("ben");
        story.opened();
        story.replied("sam");
        soon().untilAsserted(() -> assertThat(told(story, "ben")).containsExactly("staff_replied"));
        assertThat(told(story, "bella")).isEmpty();
    }

    @Test
    void aColleagueWhoWroteInATicketHearsOfWhatFollows() {
        var story = Story.by("olivia");
        story.opened();
        story.replied("sam");
        soon().untilAsserted(() -> assertThat(told(story, "olivia")).containsExactly("staff_replied"));
        assertThat(told(story, "mike")).isEmpty();

        var wrote = story.replied("mike");
        TestEvents.publish("support.threads.v1", wrote);
        var asked = story.askedForContext("sam");
        TestEvents.publish("support.threads.v1", asked);
        soon().untilAsserted(() -> assertThat(told(story, "mike")).containsExactly("context_requested"));
        story.resolved("olivia");
        soon().untilAsserted(() -> assertThat(told(story, "mike")).containsExactly("context_requested", "resolved"));
        assertThat(told(story, "olivia")).containsExactly("staff_replied", "context_requested");
        assertThat(told(story, "vera")).isEmpty();
        soon().until(() -> MAILBOX.about(story.ticket(), "mike@acorn.example").size() == 2);
    }

    @Test
    void neitherANoteNorStaffsReplyMakesOneTakePart() {
        var story = Story.by("olivia");
        story.opened();
        story.noted("sue");
        story.replied("sue");
        story.replied("sam");
        soon().untilAsserted(() -> assertThat(told(story, "olivia")).hasSize(2));
        assertThat(told(story, "sue")).isEmpty();
        assertThat(count("select count(*) from participants where ticket_id = '" + story.ticket() + "'"))
                .isZero();
    }

    @Test
    void whoMovedToAnotherAccountHearsNoMoreOfTheOldOnesTickets() {
        var yara = new DemoPerson(
                "yara",
                UUID.randomUUID().toString(),
                "Yara Yew",
                "yara@acorn.example",
                "member",
                DemoPerson.named("olivia").account());
        Story.known(yara);
        var story = Story.by("olivia");
        story.opened();
        story.replied(yara);
        story.replied("sam");
        soon().untilAsserted(() -> assertThat(told(story, yara.personId())).containsExactly("staff_replied"));

        var moved = new DemoPerson(
                "yara",
                yara.personId(),
                yara.name(),
                yara.email(),
                "member",
                DemoPerson.named("bella").account());
        Story.known(moved, 2);
        soon().until(() -> count("select version from people where person_id = '" + yara.personId() + "'") == 2);
        story.replied("sam");
        soon().untilAsserted(() -> assertThat(told(story, "olivia")).hasSize(2));
        assertThat(told(story, yara.personId())).containsExactly("staff_replied");
    }

    @Test
    void staffHearThatACustomerReopenedATicketInFeedAndMail() {
        var story = Story.by("olivia");
        story.opened();
        story.resolved("sam");
        var reopened = story.reopened("olivia", "It came back at 60 %.");
        TestEvents.publish("support.tickets.v1", reopened);
        soon().untilAsserted(() -> assertThat(feed("lena", story))
                .extracting(item -> item.path("summary").asString())
                .containsExactly("Olivia Oak reopened the ticket", "Olivia Oak opened a ticket"));
        assertThat(events("lena", story)).containsExactly("customer_replied", "ticket_opened");
        soon().untilAsserted(() -> assertThat(MAILBOX.about(story.ticket(), "lena@casebook.example"))
                .extracting(GreenMailUtil::getWholeMessage)
                .anySatisfy(mail -> assertThat(mail)
                        .contains("Olivia Oak reopened the ticket:")
                        .contains("> It came back at 60 %.")));
        story.resolved("lena");
        story.reopened("lena", "Not yet.");
        story.replied("olivia");
        soon().untilAsserted(() -> assertThat(events("sam", story))
                .containsExactly("customer_replied", "customer_replied", "ticket_opened"));
    }

    /** Events of one person about a ticket, oldest first, whether or not their feed shows them. */
    private List<String> told(Story story, String who) {
        var person = who.length() < 36 ? id(who) : who;
        return Objects.requireNonNull(
                db.sql("select event from notifications where ticket_id = :t and person_id = :p order by number")
                        .bind("t", story.ticket())
                        .bind("p", person)
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block());
    }

    private List<String> events(String user, Story story) {
        return feed(user, story).stream()
                .map(item -> item.path("event").asString())
                .toList();
    }

    private List<JsonNode> feed(String user, Story story) {
        var body = http.get()
                .uri("/api/v1/notifications?limit=100")
                .headers(as(user))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body)
                .path("items")
                .valueStream()
                .filter(item -> item.path("ticket").path("id").asString().equals(story.ticket()))
                .toList();
    }
}
