package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.id.SpokenId;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.TestIssuer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A whole chain for a service that makes a proof of it, and for nobody else. */
@ThreadTest
class ChainRouteTests {

    private final WebTestClient client;
    private final DeskCalls desk;
    private TicketFixture ticket = TicketFixture.of("olivia");

    ChainRouteTests(@Autowired WebTestClient client) {
        this.client = client;
        this.desk = new DeskCalls(client);
    }

    @BeforeEach
    void aThreadWithANote() {
        ticket = TicketFixture.known("olivia");
        desk.reply("olivia", ticket, "two");
        desk.note("sam", ticket, "three");
    }

    @Test
    void aServiceReadsEveryEntryWithWhatItsHashesCover() {
        List<JsonNode> lines = lines(ticket.id());

        assertThat(lines).extracting(line -> line.get("seq").longValue()).containsExactly(1L, 2L, 3L);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.get("lastSeq").longValue()).isEqualTo(3);
            assertThat(line.get("head")).isEqualTo(lines.getLast().get("hash"));
            assertThat(line.get("salt").stringValue()).matches("[0-9a-f]{32}");
            assertThat(line.get("headerDigest").stringValue()).matches("[0-9a-f]{64}");
            assertThat(line.get("erased").booleanValue()).isFalse();
        });
        JsonNode note = lines.get(2);
        assertThat(note.get("kind").stringValue()).isEqualTo("note");
        assertThat(note.get("internal").booleanValue()).isTrue();
        assertThat(note.get("body").stringValue()).isEqualTo("three");
        assertThat(note.get("authorRole").stringValue()).isEqualTo("agent");
        assertThat(note.get("route").stringValue()).isEqualTo("/dashboard/support/x");
    }

    @Test
    void linesSayWhatTheTimelineSays() {
        JsonNode shown = desk.timeline("sam", ticket).get(1);
        JsonNode line = lines(ticket.id()).get(1);

        for (String field : List.of("seq", "id", "kind", "at", "hash", "previousHash")) {
            assertThat(line.get(field)).as(field).isEqualTo(shown.get(field));
        }
    }

    @Test
    void noPersonAndNoOtherScopeComesIn() {
        for (String token : List.of(
                TestIssuer.tokenFor("olivia"),
                TestIssuer.tokenFor("ada"),
                TestIssuer.serviceToken("internal:tickets internal:attachments internal:people"))) {
            ask(ticket.id(), token).expectStatus().isNotFound();
        }
        client.get()
                .uri("/internal/threads/" + ticket.id() + "/chain")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void unknownThreadsAreNotFound() {
        String token = TestIssuer.serviceToken("internal:threads");
        ask(SpokenId.random("CB"), token).expectStatus().isNotFound();
        ask("CB-nonsense", token).expectStatus().isNotFound();
    }

    private List<JsonNode> lines(String id) {
        byte[] body = ask(id, TestIssuer.serviceToken("internal:threads"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_NDJSON)
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(body).isNotNull();
        return new String(body, StandardCharsets.UTF_8)
                .lines()
                .map(CasebookJson.mapper()::readTree)
                .toList();
    }

    private WebTestClient.ResponseSpec ask(String id, String token) {
        return client.get()
                .uri("/internal/threads/" + id + "/chain")
                .accept(MediaType.APPLICATION_NDJSON)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }
}
