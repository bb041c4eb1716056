package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.DocumentRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document says what each route takes and answers. */
@ThreadTest
class DocumentTests {

    private static final String TICKET = "/api/v1/tickets/{id}";

    private final JsonNode document;

    DocumentTests(@Autowired WebTestClient client) {
        document = CasebookJson.mapper()
                .readTree(client.get()
                        .uri("/v3/api-docs")
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    @Test
    void documentKeepsTheRulesOfTheDesk() {
        assertThat(DocumentRules.brokenBy(document)).isEmpty();
    }

    @Test
    void entriesArePlacedAndTellTheirPosition() {
        for (String path : new String[] {
            "/replies",
            "/notes",
            "/context-requests",
            "/context-requests/{rid}/answers",
            "/context-requests/{rid}/accept"
        }) {
            assertThat(answers(TICKET + path, "post").at("/201/headers").propertyNames())
                    .containsExactlyInAnyOrder("Casebook-Position", "Idempotency-Replayed");
        }
    }

    @Test
    void logIsReadAsPagesOrAsOneFileWithTheParametersOfBoth() {
        JsonNode log = document.path("paths").path("/api/v1/history").path("get");

        assertThat(log.at("/responses/200/content").propertyNames()).hasSize(2);
        assertThat(log.path("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("from", "to", "actor", "ticket", "action", "outcome", "cursor", "limit");
    }

    @Test
    void statesAreNamedAsOnTheWire() {
        assertThat(document.at("/components/schemas/NewPresence/properties/state/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("viewing", "typing");
    }

    private JsonNode answers(String path, String method) {
        return document.path("paths").path(path).path(method).path("responses");
    }
}
