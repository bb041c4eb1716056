package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document says what a request and an answer hold. */
@ThreadTest
class ContextRequestDocumentTests {

    private static final String PATH = "/api/v1/tickets/{id}/context-requests";

    @Test
    void bodiesAreDescribed(@Autowired WebTestClient client) {
        JsonNode document = CasebookJson.mapper()
                .readTree(client.get()
                        .uri("/v3/api-docs")
                        .headers(headers -> headers.setBearerAuth(TestIssuer.tokenFor("olivia")))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
        assertThat(fields(document, PATH)).containsExactlyInAnyOrder("message", "items");
        assertThat(fields(document, PATH + "/{rid}/answers")).containsExactly("answers");
        assertThat(fields(document, PATH + "/{rid}/accept")).containsExactly("items");
    }

    private static Iterable<String> fields(JsonNode document, String path) {
        JsonNode content = document.at("/paths")
                .get(path)
                .at("/post/requestBody/content")
                .valueStream()
                .findFirst()
                .orElseThrow();
        String schema = content.at("/schema/$ref").stringValue().substring("#".length());
        return document.at(schema).get("properties").propertyNames();
    }
}
