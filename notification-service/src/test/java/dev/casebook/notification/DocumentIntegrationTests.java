package dev.casebook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.DocumentRules;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document says what each route answers. */
class DocumentIntegrationTests extends DeskTests {

    @Test
    void documentKeepsTheRulesOfTheDesk() {
        assertThat(DocumentRules.brokenBy(document())).isEmpty();
    }

    @Test
    void whatIsWrittenTellsItsPosition() {
        JsonNode read = document().at("/paths/~1api~1v1~1notifications~1read/post/responses/200/headers");

        assertThat(read.propertyNames()).contains("Casebook-Position", "Idempotency-Replayed");
    }

    private JsonNode document() {
        return CasebookJson.mapper()
                .readTree(http.get()
                        .uri("/v3/api-docs")
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }
}
