package dev.casebook.ticket.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Lists on a real database. */
@CasebookTest(database = "tickets")
class ListTicketsIntegrationTests {
    private final TicketApi api;
    private final TestPerson bella = TestPerson.customer("business");
    private final TestPerson sam = TestPerson.staff("agent");

    ListTicketsIntegrationTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity", "created", "priority", "due"})
    void pagesJoinToTheWholeListInOrder(String sort) {
        for (int i = 0; i < 7; i++) {
            Map<String, Object> body = TicketApi.question();
            body.put("priority", List.of("low", "normal", "high", "urgent").get(i % 4));
            api.open(bella, body);
        }
        List<String> whole = ids(page("?sort=" + sort));
        List<String> joined = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = page("?limit=3&sort=" + sort + cursor);
            joined.addAll(ids(page));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").stringValue();
        } while (!cursor.isEmpty());
        assertThat(joined).hasSize(7).doesNotHaveDuplicates().isEqualTo(whole);
    }

    @Test
    void cursorGoesOnInItsOwnOrderAlone() {
        open(TicketApi.question());
        open(TicketApi.question());
        String cursor = page("?limit=1&sort=created").get("next").stringValue();
        for (String other : List.of("activity", "priority", "due")) {
            api.get("/tickets?sort=" + other + "&cursor=" + cursor, bella)
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void newestActivityComesFirst() {
        String first = open(TicketApi.question());
        String second = open(TicketApi.question());
        assertThat(ids(page(""))).containsExactly(second, first);
        api.patch("/tickets/" + first, bella, Map.of("subject", "A better subject"))
                .expectStatus()
                .isOk();
        assertThat(ids(page(""))).containsExactly(first, second);
        assertThat(ids(page("?sort=created"))).containsExactly(second, first);
    }

    @Test
    void mostPressingComesFirst() {
        Map<String, Object> urgent = TicketApi.question();
        urgent.put("priority", "urgent");
        String pressing = open(urgent);
        String other = open(TicketApi.question());
        assertThat(ids(page("?sort=priority"))).containsExactly(pressing, other);
        assertThat(ids(page("?priority=urgent,high"))).containsExactly(pressing);
    }

    @Test
    void filtersNarrow() {
        String question = open(TicketApi.question());
        String update = open(TicketApi.update());
        api.patch("/tickets/" + update, bella, Map.of("tags", List.of("update", "vip")))
                .expectStatus()
                .isOk();
        assertThat(ids(page("?type=question"))).containsExactly(question);
        assertThat(ids(page("?product=shop-plugin"))).containsExactly(update);
        assertThat(ids(page("?tag=vip"))).containsExactly(update);
        assertThat(ids(page("?tag=VIP"))).containsExactly(update);
        assertThat(ids(page("?status=resolved"))).isEmpty();
        assertThat(ids(page("?status=open,awaiting_customer"))).containsExactlyInAnyOrder(question, update);
    }

    @Test
    void searchFindsWordsPartsAndIds() {
        String update = open(TicketApi.update());
        open(TicketApi.question());
        assertThat(ids(page("?q=stops"))).containsExactly(update);
        assertThat(ids(page("?q=updat"))).containsExactly(update);
        assertThat(ids(page("?q=shop-plugin"))).containsExactly(update);
        assertThat(ids(page("?q=" + update.toLowerCase(java.util.Locale.ROOT).replace("-", ""))))
                .containsExactly(update);
        assertThat(ids(page("?q=nothing-like-it"))).isEmpty();
    }

    @Test
    void staffSeeQueues() {
        api.get("/catalog", sam).expectStatus().isOk();
        String mine = open(TicketApi.question());
        String loose = open(TicketApi.question());
        api.post("/tickets/" + mine + "/assign", sam, Map.of("assignee", sam.id()))
                .expectStatus()
                .isOk();
        String of = "&account=" + bella.accountId();
        assertThat(ids(desk("?view=mine" + of))).containsExactly(mine);
        assertThat(ids(desk("?assignee=me" + of))).containsExactly(mine);
        assertThat(ids(desk("?assignee=" + sam.id() + of))).containsExactly(mine);
        assertThat(ids(desk("?view=unassigned" + of))).containsExactly(loose);
        assertThat(ids(desk("?assignee=none" + of))).containsExactly(loose);
        assertThat(ids(desk("?view=waiting" + of))).containsExactlyInAnyOrder(mine, loose);
        assertThat(ids(desk("?view=breaching&sort=due" + of))).hasSizeLessThanOrEqualTo(2);
    }

    private String open(Map<String, Object> body) {
        return api.open(bella, body).get("id").stringValue();
    }

    private JsonNode page(String query) {
        return TicketApi.json(api.get("/tickets" + query, bella).expectStatus().isOk());
    }

    private JsonNode desk(String query) {
        return TicketApi.json(api.get("/tickets" + query, sam).expectStatus().isOk());
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(row -> ids.add(row.get("id").stringValue()));
        return ids;
    }
}
