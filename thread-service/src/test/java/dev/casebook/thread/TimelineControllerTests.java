package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.position.Position;
import dev.casebook.testsupport.TestIssuer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ThreadTest
class TimelineControllerTests {

    private final DeskCalls desk;
    private TicketFixture ticket = TicketFixture.of("olivia");

    TimelineControllerTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    @BeforeEach
    void aTicketWithThreeRepliesAndANote() {
        ticket = TicketFixture.known("olivia");
        desk.reply("olivia", ticket, "one");
        desk.note("sam", ticket, "hidden");
        desk.reply("sam", ticket, "two");
        desk.reply("mike", ticket, "three");
    }

    @Test
    void opensWithTheProblem() {
        JsonNode opened = desk.timeline("olivia", ticket).get(0);
        assertThat(opened.get("seq").intValue()).isEqualTo(1);
        assertThat(opened.get("kind").stringValue()).isEqualTo("opened");
        assertThat(opened.get("body").stringValue()).isEqualTo("It *stops* at 60 %");
        assertThat(opened.get("bodyHtml").stringValue()).isEqualTo("<p>It <em>stops</em> at 60 %</p>\n");
        assertThat(opened.get("author").get("name").stringValue()).isEqualTo("Olivia Oak");
        assertThat(opened.get("previousHash").stringValue()).isEqualTo("0".repeat(64));
        assertThat(opened.get("at").stringValue()).isEqualTo("2026-11-23T09:00:00.000Z");
    }

    @Test
    void theOpeningIsThereForWhoeverOpenedTheTicketHoweverLateItsEventIs() {
        for (boolean draft : List.of(false, true)) {
            TicketFixture fresh = TicketFixture.of("olivia");
            fresh.answer("open", 1, draft);
            byPosition(fresh, draft ? 2 : 1)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.items[0].kind")
                    .isEqualTo("opened");
        }
    }

    @Test
    void whatCameAfterTheOpeningIsWaitedFor() {
        TicketFixture fresh = TicketFixture.known("olivia");
        byPosition(fresh, 2).expectStatus().isEqualTo(503);
        byPosition(fresh, 1).expectStatus().isOk();
    }

    @Test
    void staffSeeEveryEntryAndCustomersAGap() {
        assertThat(seqs(desk.timeline("sam", ticket))).containsExactly(1, 2, 3, 4, 5);
        assertThat(seqs(desk.timeline("olivia", ticket))).containsExactly(1, 2, 4, 5);
        assertThat(desk.timeline("olivia", ticket).toString()).doesNotContain("hidden");
    }

    @Test
    void pagesGoOnAfterTheLastSeq() {
        JsonNode first = page("?limit=2");
        assertThat(seqs(first.get("items"))).containsExactly(1, 2);
        assertThat(first.get("next").stringValue()).isEqualTo("2");
        JsonNode second = page("?limit=2&cursor=2");
        assertThat(seqs(second.get("items"))).containsExactly(4, 5);
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void theEndAndWhatLiesBeforeAreAscendingToo() {
        assertThat(seqs(page("?latest=true&limit=2").get("items"))).containsExactly(4, 5);
        JsonNode before = page("?before=4&limit=1");
        assertThat(seqs(before.get("items"))).containsExactly(2);
        assertThat(before.get("next").stringValue()).isEqualTo("2");
    }

    @Test
    void anySpellingOfTheIdWorks() {
        String spelled = ticket.id().replace("-", "").toLowerCase(Locale.ROOT);
        assertThat(seqs(desk.json("olivia", "/tickets/" + spelled + "/timeline").get("items")))
                .hasSize(4);
    }

    private JsonNode page(String query) {
        return desk.json("olivia", "/tickets/" + ticket.id() + "/timeline" + query);
    }

    private WebTestClient.ResponseSpec byPosition(TicketFixture fresh, long sequence) {
        return desk.client()
                .get()
                .uri("/api/v1/tickets/" + fresh.id() + "/timeline")
                .headers(headers -> headers.setBearerAuth(TestIssuer.tokenFor("olivia")))
                .header(
                        Position.HEADER,
                        Position.of(fresh.id(), "ticket-service", sequence).encode())
                .exchange();
    }

    private static List<Integer> seqs(JsonNode items) {
        return items.valueStream().map(entry -> entry.get("seq").intValue()).toList();
    }
}
