package dev.casebook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.casebook.testsupport.TestEvents;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FeedIntegrationTests extends DeskTests {
    @Test
    void staffHearOfANewTicketAndItsAuthorDoesNot() {
        var story = Story.by("olivia");
        story.opened();
        soon().untilAsserted(() -> assertThat(events("sam", story)).containsExactly("ticket_opened"));
        assertThat(events("olivia", story)).isEmpty();

        story.replied("olivia");
        soon().untilAsserted(
                        () -> assertThat(events("lena", story)).containsExactly("customer_replied", "ticket_opened"));
        assertThat(events("mike", story)).isEmpty();
    }

    @Test
    void theRequesterHearsOfStaffsReplyAndResolutionButNotOfANote() {
        var story = Story.by("olivia");
        story.opened();
        story.noted("sam");
        story.replied("sam");
        soon().untilAsserted(() -> assertThat(events("olivia", story)).containsExactly("staff_replied"));
        story.resolved("sam");
        soon().untilAsserted(() -> assertThat(events("olivia", story)).containsExactly("resolved", "staff_replied"));
        assertThat(events("vera", story)).isEmpty();
        assertThat(events("sam", story)).containsExactly("ticket_opened");
    }

    @Test
    void whoeverIsAssignedHearsOfItUnlessTheyDidItThemselves() {
        var story = Story.by("bella");
        story.opened();
        story.assigned("sue", "lena");
        soon().untilAsserted(() -> assertThat(events("sue", story)).containsExactly("assigned", "ticket_opened"));
        story.assigned("lena", "lena");
        story.resolved("lena");
        soon().untilAsserted(() -> assertThat(events("bella", story)).containsExactly("resolved"));
        assertThat(events("lena", story)).containsExactly("ticket_opened");
    }

    @Test
    void colleaguesSpokenToInANoteHearOfItWithoutAWordOfIt() {
        var story = Story.by("olivia");
        story.opened();
        story.noted("sam", "@sue and @Lena, please look; @sam knows, @olivia must not");
        soon().untilAsserted(() -> assertThat(events("sue", story)).contains("mentioned"));
        soon().untilAsserted(() -> assertThat(events("lena", story)).contains("mentioned"));
        assertThat(events("sam", story)).containsOnly("ticket_opened");
        assertThat(events("olivia", story)).isEmpty();
        soon().until(() -> MAILBOX.about(story.ticket(), "sue@casebook.example").size() == 2);
        assertThat(MAILBOX.about(story.ticket()))
                .allSatisfy(
                        mail -> assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("please look"));
    }

    @Test
    void aReplyBeforeItsTicketAsksTheOwner() {
        var story = Story.by("olivia");
        story.replied("olivia");
        soon().untilAsserted(() -> assertThat(events("sam", story)).containsExactly("customer_replied"));
        story.opened();
        soon().untilAsserted(
                        () -> assertThat(events("sam", story)).containsExactly("ticket_opened", "customer_replied"));
    }

    @Test
    void anEventThatComesTwiceTellsOnce() {
        var story = Story.by("olivia");
        var opened = story.opened();
        TestEvents.publish("support.tickets.v1", opened);
        story.resolved("sam");
        soon().untilAsserted(() -> assertThat(events("olivia", story)).containsExactly("resolved"));
        assertThat(events("sam", story)).containsExactly("ticket_opened");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var story = Story.by("frank");
        story.opened();
        for (int i = 0; i < 5; i++) {
            story.replied("sam");
        }
        soon().untilAsserted(() ->
                assertThat(feed("frank", "?limit=100").path("items")).hasSize(5));
        var first = feed("frank", "?limit=2");
        var second = feed("frank", "?limit=2&cursor=" + first.path("next").asString());
        var third = feed("frank", "?limit=2&cursor=" + second.path("next").asString());
        assertThat(third.path("next").isNull()).isTrue();
        var pages = List.of(first, second, third).stream()
                .flatMap(page -> page.path("items").valueStream())
                .map(item -> item.path("id").asString())
                .toList();
        assertThat(pages).hasSize(5).doesNotHaveDuplicates();
        assertThat(pages)
                .isEqualTo(feed("frank", "")
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString())
                        .toList());
    }

    @Test
    void readingSomeAndThenAllLeavesNothingUnread() {
        var story = Story.by("eli");
        story.opened();
        story.replied("sam");
        story.replied("sue");
        soon().untilAsserted(
                        () -> assertThat(feed("eli", "").path("unread").asInt()).isEqualTo(2));
        var newest = feed("eli", "").path("items").path(0).path("id").asString();

        read("eli", "{\"ids\":[\"" + newest + "\"]}", 1);
        read("eli", "{\"ids\":[\"" + newest + "\"]}", 1);
        var half = feed("eli", "").path("items");
        assertThat(half.path(0).path("readAt").isNull()).isFalse();
        assertThat(half.path(1).path("readAt").isNull()).isTrue();

        read("eli", "{\"all\":true}", 0);
        assertThat(feed("eli", "").path("items").valueStream())
                .allMatch(item -> !item.path("readAt").isNull());
        story.replied("sam");
        soon().untilAsserted(
                        () -> assertThat(feed("eli", "").path("unread").asInt()).isEqualTo(1));
    }

    @Test
    void anItemHasTheFieldsOfTheContract() {
        var story = Story.by("ben");
        story.opened("Subject with \\\"quotes\\\"");
        story.replied("sam");
        soon().untilAsserted(() -> assertThat(events("ben", story)).hasSize(1));
        var item = feed("ben", "").path("items").path(0);
        assertThat(item.propertyNames())
                .containsExactlyInAnyOrder("id", "event", "ticket", "actor", "summary", "link", "at", "readAt");
        assertThat(item.path("ticket").path("subject").asString()).isEqualTo("Subject with \"quotes\"");
        assertThat(item.path("actor").path("name").asString()).isEqualTo("Sam Sorrel");
        assertThat(item.path("summary").asString()).isEqualTo("Sam Sorrel replied");
        assertThat(item.path("link").asString()).isEqualTo("/dashboard/support/" + story.ticket());
        assertThat(item.path("at").asString()).isEqualTo(Story.AT);
    }

    @Test
    void whatAPersonSwitchedOffIsNotShownAndNotCounted() {
        var story = Story.by("bella");
        story.opened();
        story.replied("sam");
        soon().untilAsserted(() -> assertThat(events("bella", story)).hasSize(1));
        prefer("bella", false);
        assertThat(events("bella", story)).isEmpty();
        prefer("bella", true);
        assertThat(events("bella", story)).hasSize(1);
    }

    private void prefer(String user, boolean on) {
        http.put()
                .uri("/api/v1/notification-preferences")
                .headers(as(user))
                .header("Content-Type", "application/json")
                .bodyValue("{\"events\":{\"staff_replied\":{\"dashboard\":" + on + "}}}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("Casebook-Position")
                .expectBody()
                .jsonPath("$.events.staff_replied.dashboard")
                .isEqualTo(on);
    }

    private void read(String user, String body, int left) {
        http.post()
                .uri("/api/v1/notifications/read")
                .headers(as(user))
                .header("Content-Type", "application/json")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("Casebook-Position")
                .expectBody()
                .jsonPath("$.unread")
                .isEqualTo(left);
    }

    private List<String> events(String user, Story story) {
        return feed(user, "?limit=100")
                .path("items")
                .valueStream()
                .filter(item -> item.path("ticket").path("id").asString().equals(story.ticket()))
                .map(item -> item.path("event").asString())
                .toList();
    }

    private JsonNode feed(String user, String query) {
        return Objects.requireNonNull(http.get()
                .uri("/api/v1/notifications" + query)
                .headers(as(user))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
