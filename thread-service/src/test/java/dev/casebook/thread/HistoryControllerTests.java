package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestIssuer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ThreadTest
class HistoryControllerTests {

    private final WebTestClient client;
    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("frank");

    HistoryControllerTests(@Autowired WebTestClient client) {
        this.client = client;
        desk = new DeskCalls(client);
        desk.reply("frank", ticket, "=1+1");
        desk.note("sam", ticket, "hidden");
        desk.reply("sam", ticket, "answer");
    }

    @Test
    void tellsWhoDidWhatToWhichTicketWhenAndFromWhere() {
        JsonNode items = history("frank", "");
        assertThat(actions(items)).containsExactly("replied", "replied", "ticket_opened");
        JsonNode reply = items.get(1);
        assertThat(reply.get("actor").get("name").stringValue()).isEqualTo("Frank Fern");
        assertThat(reply.get("ticket").get("id").stringValue()).isEqualTo(ticket.id());
        assertThat(reply.get("ticket").get("subject").stringValue()).isEqualTo("Update stops");
        assertThat(reply.get("route").stringValue()).isEqualTo("/dashboard/support/x");
        assertThat(reply.get("outcome").stringValue()).isEqualTo("accepted");
        assertThat(reply.get("seq").longValue()).isEqualTo(2);
        assertThat(reply.get("version").isNull()).isTrue();
        assertThat(items.get(2).get("seq").longValue()).isEqualTo(1);
        assertThat(items.get(2).get("version").longValue()).isEqualTo(1);
    }

    @Test
    void staffSeeNotesToo() {
        assertThat(actions(history("sam", ""))).containsExactly("replied", "note_added", "replied", "ticket_opened");
    }

    @Test
    void filtersNarrowIt() {
        assertThat(actions(history("frank", "&action=ticket_opened"))).containsExactly("ticket_opened");
        assertThat(actions(history("frank", "&outcome=refused"))).isEmpty();
        String sam = DemoPerson.named("sam").personId();
        assertThat(actions(history("frank", "&actor=" + sam))).containsExactly("replied");
        assertThat(actions(history("frank", "&to=2026-11-23T09:00:00.001Z"))).containsExactly("ticket_opened");
        assertThat(actions(history("frank", "&from=2026-11-23T09:00:00.001Z"))).containsExactly("replied", "replied");
    }

    @Test
    void pagesFollowEachOther() {
        JsonNode first = desk.json("frank", "/history?limit=2&ticket=" + ticket.id());
        assertThat(first.get("items")).hasSize(2);
        JsonNode second = desk.json(
                "frank",
                "/history?limit=2&ticket=" + ticket.id() + "&cursor="
                        + first.get("next").stringValue());
        assertThat(actions(second.get("items"))).containsExactly("ticket_opened");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void anotherAccountSeesNothingOfIt() {
        assertThat(desk.json("eli", "/history?ticket=" + ticket.id()).get("items"))
                .isEmpty();
    }

    @Test
    void exportsAsCsv() {
        String csv = Objects.requireNonNull(client.get()
                .uri("/api/v1/history?ticket=" + ticket.id())
                .accept(new MediaType("text", "csv"))
                .headers(headers -> headers.setBearerAuth(TestIssuer.tokenFor("frank")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/csv")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(csv.lines()).hasSize(4).first().asString().contains("\"time\",\"actor id\",\"actor\"");
        assertThat(csv).contains("\"Frank Fern\",\"owner\",\"replied\",\"accepted\",\"" + ticket.id() + "\"");
    }

    private JsonNode history(String user, String filters) {
        return desk.json(user, "/history?ticket=" + ticket.id() + filters).get("items");
    }

    private static List<String> actions(JsonNode items) {
        return items.valueStream().map(act -> act.get("action").stringValue()).toList();
    }
}
