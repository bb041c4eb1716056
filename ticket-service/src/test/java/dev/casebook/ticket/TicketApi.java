package dev.casebook.ticket;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's API as a test calls it. */
public record TicketApi(WebTestClient client) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public static Map<String, Object> question() {
        return new HashMap<>(Map.of("type", "question", "subject", "How to export", "problem", "Where is the export?"));
    }

    public static Map<String, Object> update() {
        Map<String, Object> body = new HashMap<>(question());
        body.putAll(Map.of(
                "type", "failed_update",
                "subject", "Update to 4.2 stops at 60 %",
                "problem", "The update **stops**.",
                "product", "shop-plugin",
                "siteUrl", "https://shop.example",
                "environment", "production",
                "licenceKey", "ABCD-EFGH-1F3C",
                "occurredAt", "2026-11-20T09:15:00Z",
                "expected", "It runs to its end."));
        body.putAll(Map.of("actual", "It stops.", "stepsTried", "Ran it again.", "route", "/dashboard/sites/updates"));
        return body;
    }

    public WebTestClient.RequestBodySpec call(HttpMethod method, String path, TestPerson who) {
        return client.method(method).uri("/api/v1" + path).header("Authorization", "Bearer " + who.token());
    }

    public WebTestClient.ResponseSpec get(String path, TestPerson who) {
        return call(HttpMethod.GET, path, who).exchange();
    }

    public WebTestClient.ResponseSpec post(String path, TestPerson who, Object body) {
        return post(path, who, body, UUID.randomUUID().toString());
    }

    public WebTestClient.ResponseSpec post(String path, TestPerson who, Object body, String key) {
        return call(HttpMethod.POST, path, who)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(JSON.writeValueAsString(body))
                .exchange();
    }

    public WebTestClient.ResponseSpec patch(String path, TestPerson who, Object body) {
        return call(HttpMethod.PATCH, path, who)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(JSON.writeValueAsString(body))
                .exchange();
    }

    public JsonNode open(TestPerson who, Map<String, Object> body) {
        return json(post("/tickets", who, body).expectStatus().isCreated());
    }

    public JsonNode ticket(String id, TestPerson who) {
        return json(get("/tickets/" + id, who).expectStatus().isOk());
    }

    public static JsonNode json(WebTestClient.ResponseSpec response) {
        return JSON.readTree(new String(
                response.expectBody().returnResult().getResponseBodyContent(),
                java.nio.charset.StandardCharsets.UTF_8));
    }
}
