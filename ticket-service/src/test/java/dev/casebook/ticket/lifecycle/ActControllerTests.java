package dev.casebook.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What can be done to a ticket over HTTP. */
@CasebookTest(database = "tickets")
class ActControllerTests {
    private static final Map<String, String> RESOLUTION = Map.of("resolution", "Memory limit raised");
    private static final Map<String, String> REASON = Map.of("reason", "It is back");

    private final TicketApi api;
    private final DatabaseClient database;
    private final TestPerson olivia = TestPerson.customer("pro");
    private final TestPerson sam = TestPerson.staff("agent");

    ActControllerTests(@Autowired WebTestClient client, @Autowired DatabaseClient database) {
        this.api = new TicketApi(client);
        this.database = database;
    }

    @Test
    void resolvedTicketStaysResolvedAndCanBeReopened() {
        String path = open();
        JsonNode resolved = ok(path + "/resolve", olivia, RESOLUTION);
        assertThat(resolved.get("status").stringValue()).isEqualTo("resolved");
        assertThat(resolved.get("version").longValue()).isEqualTo(2);
        assertThat(resolved.get("resolution").stringValue()).isEqualTo("Memory limit raised");
        assertThat(ok(path + "/resolve", olivia, Map.of("resolution", "Again"))).isEqualTo(resolved);
        JsonNode reopened = ok(path + "/reopen", olivia, REASON);
        assertThat(reopened.get("status").stringValue()).isEqualTo("open");
        assertThat(reopened.get("resolvedAt").isNull()).isTrue();
    }

    @Test
    void closedTicketOffersAFollowUp() {
        String path = open();
        String id = path.substring(path.lastIndexOf('/') + 1);
        ok(path + "/resolve", olivia, RESOLUTION);
        database.sql("update ticket set status = 'closed' where id = :id")
                .bind("id", id)
                .then()
                .block();
        for (String act : List.of("/resolve", "/reopen")) {
            JsonNode problem = TicketApi.json(api.post(path + act, olivia, act.equals("/resolve") ? RESOLUTION : REASON)
                    .expectStatus()
                    .isEqualTo(409));
            assertThat(problem.get("followUp").stringValue()).isEqualTo(id);
        }
        api.patch(path, olivia, Map.of("subject", "Something else"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void staleVersionIsRefusedAndTheNewestPasses() {
        String path = open();
        String etag = String.valueOf(api.get(path, olivia)
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag());
        ok(path, "PATCH", Map.of("subject", "A better subject"), etag, 200);
        ok(path, "PATCH", Map.of("subject", "Yet another"), etag, 412);
        ok(path, "PATCH", Map.of("subject", "x"), etag, 422);
        ok(path, "PATCH", Map.of("subject", "Yet another"), "nonsense", 400);
    }

    @Test
    void unchangedTicketIsNotSentAgain() {
        String path = open();
        String etag = String.valueOf(api.get(path, olivia)
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag());
        api.call(HttpMethod.GET, path, olivia)
                .header("If-None-Match", etag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void labelsAreCorrectedWithinTheGates() {
        String path = open();
        JsonNode patched = TicketApi.json(
                api.patch(path, olivia, Map.of("priority", "high", "tags", List.of(" Update", "update", "4.2")))
                        .expectStatus()
                        .isOk());
        assertThat(patched.get("priority").stringValue()).isEqualTo("high");
        assertThat(patched.get("tags").toString()).isEqualTo("[\"update\",\"4.2\"]");
        JsonNode gate = TicketApi.json(api.patch(path, olivia, Map.of("priority", "urgent"))
                .expectStatus()
                .isForbidden());
        assertThat(gate.get("gate").stringValue()).isEqualTo("plan");
        assertThat(gate.get("requires").stringValue()).isEqualTo("plan:business");
        api.patch(path, olivia, Map.of("type", "bug")).expectStatus().isEqualTo(422);
        api.patch(path, olivia, Map.of("assignee", sam.id())).expectStatus().isEqualTo(422);
        assertThat(TicketApi.json(api.patch(path, sam, Map.of("type", "bug"))
                                .expectStatus()
                                .isOk())
                        .get("type")
                        .stringValue())
                .isEqualTo("bug");
    }

    @Test
    void assignmentIsTheDesksOwnBusiness() {
        api.get("/catalog", sam).expectStatus().isOk();
        String path = open();
        JsonNode before = TicketApi.json(api.get(path, olivia));
        api.post(path + "/assign", olivia, Map.of("assignee", sam.id()))
                .expectStatus()
                .isForbidden();
        JsonNode assigned = ok(path + "/assign", sam, Map.of("assignee", sam.id()));
        assertThat(assigned.get("assignee").get("id").stringValue()).isEqualTo(sam.id());
        assertThat(TicketApi.json(api.get(path, olivia))).isEqualTo(before);
        api.post(path + "/assign", sam, Map.of("assignee", olivia.id()))
                .expectStatus()
                .isEqualTo(422);
        assertThat(TicketApi.json(api.patch(path, sam, Collections.singletonMap("assignee", null))
                                .expectStatus()
                                .isOk())
                        .get("assignee")
                        .isNull())
                .isTrue();
    }

    @Test
    void nobodyLosesATicketByAnEmptyBody() {
        api.get("/catalog", sam).expectStatus().isOk();
        String path = open();
        ok(path + "/assign", sam, Map.of("assignee", sam.id()));
        assertThat(pointers(api.post(path + "/assign", sam, Map.of()))).containsExactly("/assignee");
        assertThat(api.ticket(path.substring("/tickets/".length()), sam)
                        .at("/assignee/id")
                        .stringValue())
                .isEqualTo(sam.id());
        JsonNode unassigned = ok(path + "/assign", sam, Collections.singletonMap("assignee", null));
        assertThat(unassigned.get("assignee").isNull()).isTrue();
    }

    @Test
    void labelsAreNeverEmptied() {
        String path = open();
        Map<String, Object> empty = new HashMap<>();
        List.of("subject", "priority", "tags", "type").forEach(label -> empty.put(label, null));
        assertThat(pointers(api.patch(path, sam, empty)))
                .containsExactlyInAnyOrder("/subject", "/priority", "/tags", "/type");
    }

    private static List<String> pointers(WebTestClient.ResponseSpec answer) {
        return TicketApi.json(answer.expectStatus().isEqualTo(422))
                .get("errors")
                .valueStream()
                .map(error -> error.get("pointer").stringValue())
                .toList();
    }

    @Test
    void ratingWaitsForTheResolution() {
        String path = open();
        api.post(path + "/rating", olivia, Map.of("score", 5)).expectStatus().isEqualTo(409);
        ok(path + "/resolve", olivia, RESOLUTION);
        JsonNode rated = ok(path + "/rating", olivia, Map.of("score", 4, "comment", "Quick"));
        assertThat(rated.get("rating").get("score").intValue()).isEqualTo(4);
        assertThat(rated.get("version").longValue()).isEqualTo(2);
        api.post(path + "/rating", olivia, Map.of("score", 6)).expectStatus().isEqualTo(422);
    }

    @Test
    void viewerReadsAndChangesNothing() {
        String path = open();
        TestPerson vera = olivia.colleague("viewer", "pro");
        api.get(path, vera).expectStatus().isOk();
        JsonNode problem = TicketApi.json(
                api.post(path + "/resolve", vera, RESOLUTION).expectStatus().isForbidden());
        assertThat(problem.get("gate").stringValue()).isEqualTo("role");
        assertThat(problem.get("requires").stringValue()).isEqualTo("role:member");
    }

    private String open() {
        return "/tickets/" + api.open(olivia, TicketApi.update()).get("id").stringValue();
    }

    private JsonNode ok(String path, TestPerson who, Object body) {
        return TicketApi.json(api.post(path, who, body).expectStatus().isOk());
    }

    private void ok(String path, String method, Map<String, String> body, String etag, int status) {
        api.call(HttpMethod.valueOf(method), path, olivia)
                .header("If-Match", etag)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }
}
