package dev.casebook.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.DocumentRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document says what each route answers. */
@CasebookTest(database = "attachments", objectStore = true)
class DocumentIntegrationTests {

    private final JsonNode document;

    DocumentIntegrationTests(@Autowired WebTestClient client) {
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
    void contentIsReadOrFollowed() {
        for (String path :
                new String[] {"/attachments/{id}/content", "/attachments/{id}/thumbnail", "/evidence/{id}/content"}) {
            JsonNode answers = document.path("paths").path("/api/v1" + path).at("/get/responses");

            assertThat(answers.propertyNames()).contains("200", "302");
            assertThat(answers.at("/302/headers").propertyNames()).containsExactly("Location");
        }
    }

    @Test
    void packageIsTakenOnBeforeItIsMade() {
        JsonNode asked =
                document.path("paths").path("/api/v1/tickets/{ticket}/evidence").at("/post/responses/202");

        assertThat(asked.path("headers").propertyNames()).contains("Location", "Casebook-Position");
    }
}
