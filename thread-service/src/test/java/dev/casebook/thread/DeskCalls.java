package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.TestIssuer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The calls that tests of this service make again and again. */
record DeskCalls(WebTestClient client) {

    WebTestClient.ResponseSpec get(String user, String path) {
        return client.get()
                .uri("/api/v1" + path)
                .headers(headers -> headers.setBearerAuth(TestIssuer.tokenFor(user)))
                .exchange();
    }

    JsonNode json(String user, String path) {
        return body(get(user, path).expectStatus().isOk());
    }

    WebTestClient.ResponseSpec send(HttpMethod method, String user, String path, String key, String json) {
        return client.method(method)
                .uri("/api/v1" + path)
                .headers(headers -> headers.setBearerAuth(TestIssuer.tokenFor(user)))
                .header("Idempotency-Key", key)
                .header("Casebook-Route", "/dashboard/support/x")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    WebTestClient.ResponseSpec send(HttpMethod method, String user, String path, String json) {
        return send(method, user, path, UUID.randomUUID().toString(), json);
    }

    JsonNode reply(String user, TicketFixture ticket, String body, String... attachmentIds) {
        return body(send(HttpMethod.POST, user, "/tickets/" + ticket.id() + "/replies", reply(body, attachmentIds))
                .expectStatus()
                .isCreated());
    }

    JsonNode note(String user, TicketFixture ticket, String body) {
        return body(send(HttpMethod.POST, user, "/tickets/" + ticket.id() + "/notes", reply(body))
                .expectStatus()
                .isCreated());
    }

    JsonNode timeline(String user, TicketFixture ticket) {
        return json(user, "/tickets/" + ticket.id() + "/timeline").get("items");
    }

    static String reply(String body, String... attachmentIds) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("body", body)
                .set("attachmentIds", CasebookJson.mapper().valueToTree(attachmentIds))
                .toString();
    }

    static JsonNode body(WebTestClient.ResponseSpec answer) {
        byte[] body = answer.expectBody().returnResult().getResponseBody();
        assertThat(body).isNotNull();
        return CasebookJson.mapper().readTree(new String(body, StandardCharsets.UTF_8));
    }
}
