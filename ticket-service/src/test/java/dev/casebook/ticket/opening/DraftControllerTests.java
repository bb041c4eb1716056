package dev.casebook.ticket.opening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.position.Position;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.testsupport.TestIssuer;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A ticket being written, from its first word to its submission. */
@CasebookTest(database = "tickets")
class DraftControllerTests {
    private static final String TOPIC = "support.tickets.v1";
    private static final String FILES = "support.attachments.v1";

    private final TicketApi api;
    private final TestPerson olivia = TestPerson.customer("pro");

    DraftControllerTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @Test
    void draftIsItsAuthorsAlone() {
        String id = begin(Map.of("subject", "Half a s"));
        TestPerson mike = olivia.colleague("member", "pro");
        for (TestPerson other : new TestPerson[] {mike, TestPerson.staff("agent"), TestPerson.customer("pro")}) {
            api.get("/drafts/" + id, other).expectStatus().isNotFound();
            api.call(HttpMethod.DELETE, "/drafts/" + id, other)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            put(id, other, "\"1\"", Map.of()).expectStatus().isNotFound();
            assertThat(TicketApi.json(api.get("/drafts", other)).get("items").size())
                    .isZero();
        }
        api.get("/tickets/" + id, olivia).expectStatus().isNotFound();
        assertThat(TicketApi.json(api.get("/drafts", olivia)).get("items").size())
                .isEqualTo(1);
        assertThat(TicketApi.json(api.get("/tickets", olivia)).get("items").size())
                .isZero();
        api.post("/drafts", olivia.colleague("viewer", "pro"), Map.of())
                .expectStatus()
                .isForbidden();
    }

    @Test
    void everyWriteOfADraftAnswersItsPosition() {
        String id = begin(Map.of("subject", "Half a s"));
        String position = Position.of(id, "ticket-service", 1).encode();
        put(id, olivia, "\"1\"", Map.of("subject", "Half a sentence"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(Position.HEADER, position);
        api.call(HttpMethod.DELETE, "/drafts/" + id, olivia)
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals(
                        Position.HEADER, Position.of(id, "ticket-service", 2).encode());
        api.get("/drafts/" + id, olivia).expectStatus().isNotFound();
    }

    @Test
    void rewritingNeedsTheNewestVersionAndKeepsTheMaskedKey() {
        String id = begin(Map.of("licenceKey", "ABCD-EFGH-1F3C", "type", "question"));
        put(id, olivia, "", Map.of()).expectStatus().isBadRequest();
        JsonNode second = TicketApi.json(put(id, olivia, "\"1\"", Map.of("licenceKey", "••••1F3C", "subject", "Ab"))
                .expectStatus()
                .isOk());
        assertThat(second.get("version").longValue()).isEqualTo(2);
        assertThat(second.get("licenceKey").stringValue()).isEqualTo("••••1F3C");
        assertThat(second.get("type").isNull()).isTrue();
        put(id, olivia, "\"1\"", Map.of()).expectStatus().isEqualTo(412);
        put(id, olivia, "\"2\"", Map.of("licenceKey", "••••9999"))
                .expectStatus()
                .isEqualTo(422);
        put(id, olivia, "\"2\"", Map.of("subject", "x".repeat(141)))
                .expectStatus()
                .isEqualTo(422);
        put(id, olivia, "\"2\"", Map.of("unknown", 1)).expectStatus().isEqualTo(422);
    }

    @Test
    void wrongMaskIsToldBeforeAnOldVersion() {
        String id = begin(Map.of("licenceKey", "ABCD-EFGH-1F3C"));
        put(id, olivia, "\"7\"", Map.of("licenceKey", "••••9999"))
                .expectStatus()
                .isEqualTo(422);
        put(id, olivia, "\"7\"", Map.of("licenceKey", "••••1F3C"))
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    void accountOfADraftIsNamedByStaffAloneAndMustExist() {
        String own = begin(Map.of());
        put(own, olivia, "\"1\"", Map.of("account", olivia.accountId()))
                .expectStatus()
                .isEqualTo(422);
        TestPerson sam = TestPerson.staff("agent");
        String forOlivia = TicketApi.json(api.post("/drafts", sam, Map.of("account", olivia.accountId()))
                        .expectStatus()
                        .isCreated())
                .get("id")
                .stringValue();
        put(forOlivia, sam, "\"7\"", Map.of("account", "nobody's"))
                .expectStatus()
                .isEqualTo(422);
        put(forOlivia, sam, "\"1\"", Map.of("account", olivia.accountId()))
                .expectStatus()
                .isOk();
        put(forOlivia, sam, "\"2\"", Map.of("subject", "Half")).expectStatus().isOk();
    }

    @Test
    void deletedDraftIsGoneAndSaysSoOnce() {
        String id = begin(Map.of());
        delete(id).expectStatus().isNoContent();
        api.get("/drafts/" + id, olivia).expectStatus().isNotFound();
        delete(id).expectStatus().isNotFound();
        String told = TestEvents.await(TOPIC, id, DraftDiscarded.TYPE).data();
        Contracts.validate(TOPIC, DraftDiscarded.TYPE, told);
        assertThat(told).contains("\"deleted\"");
        assertThat(TestEvents.read(TOPIC, id)).extracting(TestEvent::sequence).containsExactly(1L, 2L);
    }

    @Test
    void submittedDraftBecomesTheTicketOfItsIdOnce() {
        String id = begin(Map.of("licenceKey", "ABCD-EFGH-1F3C"));
        Map<String, Object> body = new HashMap<>(TicketApi.update());
        body.putAll(Map.of("draft", id, "licenceKey", "••••1F3C"));
        JsonNode ticket =
                TicketApi.json(api.post("/tickets", olivia, body).expectStatus().isCreated());
        assertThat(ticket.get("id").stringValue()).isEqualTo(id);
        assertThat(ticket.get("licenceKey").stringValue()).isEqualTo("••••1F3C");
        api.get("/drafts/" + id, olivia).expectStatus().isNotFound();
        var again = api.post("/tickets", olivia, body).expectStatus().isCreated();
        again.expectHeader().valueEquals("Idempotency-Replayed", "true");
        assertThat(TicketApi.json(again).get("id").stringValue()).isEqualTo(id);
        api.post("/tickets", olivia.colleague("member", "pro"), body)
                .expectStatus()
                .isEqualTo(422);
        TestEvents.await(TOPIC, id, "ticket-opened.v1");
        assertThat(TestEvents.read(TOPIC, id)).extracting(TestEvent::sequence).containsExactly(1L, 2L);
        Contracts.validate(
                TOPIC,
                DraftSaved.TYPE,
                TestEvents.await(TOPIC, id, DraftSaved.TYPE).data());
        Contracts.validate(
                TOPIC,
                "ticket-opened.v1",
                TestEvents.await(TOPIC, id, "ticket-opened.v1").data());
    }

    @Test
    void filesOfTheDraftComeWithTheTicket() {
        String id = begin(Map.of("type", "bug"));
        ObjectNode file =
                (ObjectNode) CasebookJson.mapper().readTree(Contracts.example(FILES, "attachment-changed.v1"));
        file.put("ticketId", id).put("attachmentId", "f-" + id).put("visibility", "author");
        file.putObject("uploadedBy").put("id", olivia.id()).put("name", "N").put("role", "owner");
        TestEvents.publish(FILES, id, "attachment-changed.v1", 1, file.toString());
        Map<String, Object> check = Map.of("type", "bug", "draft", id);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> score(check) > 0);
        Map<String, Object> body = new HashMap<>(TicketApi.update());
        body.put("draft", id);
        JsonNode ticket =
                TicketApi.json(api.post("/tickets", olivia, body).expectStatus().isCreated());
        assertThat(ticket.get("attachmentCount").intValue()).isEqualTo(1);
        assertThat(TestEvents.await(TOPIC, id, "ticket-opened.v1").data())
                .contains("f-" + id)
                .contains("\"draft\":true");
    }

    @Test
    void otherServicesLearnWhoseDraftItIs() {
        String id = begin(Map.of("subject", "Half"));
        JsonNode known = TicketApi.json(api.client()
                .get()
                .uri("/internal/tickets/" + id)
                .header("Authorization", "Bearer " + TestIssuer.serviceToken("internal:tickets"))
                .exchange()
                .expectStatus()
                .isOk());
        assertThat(known.get("draft").booleanValue()).isTrue();
        assertThat(known.get("author").get("id").stringValue()).isEqualTo(olivia.id());
        assertThat(known.get("opened").isNull()).isTrue();
        assertThat(known.get("account").get("plan").stringValue()).isEqualTo("pro");
    }

    private WebTestClient.ResponseSpec delete(String id) {
        return api.call(HttpMethod.DELETE, "/drafts/" + id, olivia).exchange();
    }

    private int score(Map<String, Object> body) {
        return TicketApi.json(api.post("/tickets/check", olivia, body))
                .get("score")
                .intValue();
    }

    private String begin(Map<String, Object> fields) {
        var answer = api.post("/drafts", olivia, fields).expectStatus().isCreated();
        answer.expectHeader().exists("Casebook-Position").expectHeader().exists("ETag");
        return TicketApi.json(answer).get("id").stringValue();
    }

    private WebTestClient.ResponseSpec put(String id, TestPerson who, String match, Map<String, Object> fields) {
        return api.call(HttpMethod.PUT, "/drafts/" + id, who)
                .headers(headers -> {
                    if (!match.isEmpty()) {
                        headers.set("If-Match", match);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(CasebookJson.mapper().writeValueAsString(fields))
                .exchange();
    }
}
