package dev.casebook.ticket.opening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Opening a ticket over HTTP. */
@CasebookTest(database = "tickets")
class OpenTicketControllerTests {
    private final TicketApi api;

    OpenTicketControllerTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @Test
    void createdTicketIsAnsweredWholeAndReadTheSame() {
        TestPerson olivia = TestPerson.customer("pro");
        var answer =
                api.post("/tickets", olivia, TicketApi.update()).expectStatus().isCreated();
        answer.expectHeader()
                .valueMatches("Location", "/api/v1/tickets/CB-.{5}-.{5}")
                .expectHeader()
                .exists("ETag")
                .expectHeader()
                .exists("Casebook-Position");
        JsonNode created = TicketApi.json(answer);
        assertThat(created.get("licenceKey").stringValue()).isEqualTo("••••1F3C");
        assertThat(created.get("status").stringValue()).isEqualTo("open");
        assertThat(created.get("priority").stringValue()).isEqualTo("normal");
        assertThat(created.get("lastSeq").intValue()).isEqualTo(1);
        assertThat(created.get("targets").get("firstResponse").get("state").stringValue())
                .isEqualTo("running");
        assertThat(created.get("checklist").get("score").intValue()).isEqualTo(60);
        assertThat(created.get("occurredAt").stringValue()).isEqualTo("2026-11-20T09:15:00.000Z");
        assertThat(api.ticket(created.get("id").stringValue(), olivia)).isEqualTo(created);
    }

    @Test
    void ticketIsOnTheListAtOnceWithoutItsLongTexts() {
        TestPerson olivia = TestPerson.customer("pro");
        JsonNode created = api.open(olivia, TicketApi.update());
        JsonNode items = TicketApi.json(
                        api.get("/tickets", olivia).expectStatus().isOk())
                .get("items");
        assertThat(items.size()).isEqualTo(1);
        assertThat(items.get(0).get("id")).isEqualTo(created.get("id"));
        assertThat(items.get(0).has("problem")).isFalse();
        assertThat(items.get(0).get("checklist")).isEqualTo(created.get("checklist"));
    }

    @Test
    void anySpellingOfTheIdFindsIt() {
        TestPerson olivia = TestPerson.customer("pro");
        String id = api.open(olivia, TicketApi.question()).get("id").stringValue();
        String spoken = id.replace("-", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replace('1', 'l')
                .replace('0', 'o');
        assertThat(api.ticket(spoken, olivia).get("id").stringValue()).isEqualTo(id);
    }

    @Test
    void sameKeyAndBodyOpensOneTicket() {
        TestPerson olivia = TestPerson.customer("pro");
        JsonNode first = TicketApi.json(api.post("/tickets", olivia, TicketApi.question(), "key-1"));
        var second = api.post("/tickets", olivia, TicketApi.question(), "key-1")
                .expectStatus()
                .isCreated();
        second.expectHeader().valueEquals("Idempotency-Replayed", "true");
        assertThat(TicketApi.json(second)).isEqualTo(first);
        api.post("/tickets", olivia, TicketApi.update(), "key-1").expectStatus().isEqualTo(409);
    }

    @Test
    void staffOpenForAnAccountTheyName() {
        TestPerson olivia = TestPerson.customer("pro");
        api.get("/catalog", olivia).expectStatus().isOk();
        TestPerson sam = TestPerson.staff("agent");
        Map<String, Object> body = TicketApi.question();
        api.post("/tickets", sam, body).expectStatus().isEqualTo(422);
        body.put("account", olivia.accountId());
        JsonNode created = api.open(sam, body);
        assertThat(created.get("account").get("plan").stringValue()).isEqualTo("pro");
        assertThat(api.ticket(created.get("id").stringValue(), olivia)
                        .get("openedBy")
                        .get("id")
                        .stringValue())
                .isEqualTo(sam.id());
        body.put("account", "nobody");
        api.post("/tickets", sam, body).expectStatus().isEqualTo(422);
        body.put("account", olivia.accountId());
        api.post("/tickets", olivia, body).expectStatus().isEqualTo(422);
    }

    @Test
    void followUpNamesATicketTheCallerMaySee() {
        TestPerson olivia = TestPerson.customer("pro");
        String earlier = api.open(olivia, TicketApi.question()).get("id").stringValue();
        Map<String, Object> body = TicketApi.question();
        body.put("followUpOf", earlier);
        assertThat(api.open(olivia, body).get("followUpOf").stringValue()).isEqualTo(earlier);
        api.post("/tickets", TestPerson.customer("pro"), body).expectStatus().isEqualTo(422);
    }

    @Test
    void followUpIsOfTheSameAccountAlsoWhereStaffOpenIt() {
        TestPerson olivia = TestPerson.customer("pro");
        TestPerson stranger = TestPerson.customer("pro");
        TestPerson sam = TestPerson.staff("agent");
        String earlier = api.open(olivia, TicketApi.question()).get("id").stringValue();
        api.get("/tickets", stranger).expectStatus().isOk();
        Map<String, Object> body = TicketApi.question();
        body.put("followUpOf", earlier);
        body.put("account", stranger.accountId());
        api.post("/tickets", sam, body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/followUpOf");
        body.put("account", olivia.accountId());
        assertThat(api.open(sam, body).get("followUpOf").stringValue()).isEqualTo(earlier);
    }

    @Test
    void subjectStaysOnOneLine() {
        Map<String, Object> body = TicketApi.question();
        body.put("subject", "One\r\nX-Injected: two");
        api.post("/tickets", TestPerson.customer("pro"), body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/subject");
    }
}
