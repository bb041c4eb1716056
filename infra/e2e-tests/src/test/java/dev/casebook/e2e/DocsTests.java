package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The contract that the desk serves: every service's routes in one document, with what they take. */
class DocsTests {

    private static final String ROUTES = """
            GET /session, POST /session/refresh, GET /catalog, GET /people,
            GET /tickets, POST /tickets, GET /tickets/stream, POST /tickets/check, GET /tickets/similar,
            GET /tickets/{}, PATCH /tickets/{}, POST /tickets/{}/resolve, POST /tickets/{}/reopen,
            POST /tickets/{}/assign, POST /tickets/{}/rating,
            GET /drafts, POST /drafts, GET /drafts/{}, PUT /drafts/{}, DELETE /drafts/{},
            GET /tickets/{}/timeline, POST /tickets/{}/replies, POST /tickets/{}/notes,
            POST /tickets/{}/context-requests, POST /tickets/{}/context-requests/{}/answers,
            PUT /tickets/{}/read, GET /tickets/{}/reply-draft, PUT /tickets/{}/reply-draft,
            DELETE /tickets/{}/reply-draft, POST /tickets/{}/presence, GET /tickets/{}/stream,
            GET /tickets/{}/audit, GET /history,
            GET /tickets/{}/attachments, POST /tickets/{}/attachments, GET /attachments/{},
            POST /attachments/{}/parts, POST /attachments/{}/complete, DELETE /attachments/{},
            GET /attachments/{}/content, GET /attachments/{}/thumbnail,
            POST /tickets/{}/evidence, GET /evidence/{}, GET /evidence/{}/content,
            GET /notifications, POST /notifications/read, GET /notifications/stream,
            GET /notification-preferences, PUT /notification-preferences, POST /deliveries/{}/redeliver,
            GET /plans, GET /flags, GET /catalog/types
            """;

    private final JsonNode document = document(Desk.running());

    @Test
    void documentNamesTheRoutesOfEveryService() {
        var named = new TreeSet<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> named.add(method.toUpperCase(java.util.Locale.ROOT)
                                + path.getKey().replaceFirst("^/api/v1", " ").replaceAll("\\{[^}]*}", "{}"))));
        assertThat(named).contains(ROUTES.strip().split(",\\s+"));
    }

    @Test
    void bodiesAreDescribedByTheirFields() {
        assertThat(fields("/api/v1/tickets", "post")).contains("type", "subject", "problem", "draft", "followUpOf");
        assertThat(fields("/api/v1/tickets/{id}/replies", "post")).containsExactlyInAnyOrder("body", "attachmentIds");
        assertThat(fields("/api/v1/tickets/{ticket}/attachments", "post")).contains("fileName", "size", "contentType");
        assertThat(fields("/api/v1/notifications/read", "post")).containsExactlyInAnyOrder("ids", "all");
    }

    @Test
    void listsNameTheirParameters() {
        var parameters = operation("/api/v1/tickets", "get").path("parameters").findValuesAsString("name");
        assertThat(parameters).contains("status", "assignee", "q", "sort", "cursor", "limit");
        assertThat(operation("/api/v1/tickets/{id}/timeline", "get")
                        .path("parameters")
                        .findValuesAsString("name"))
                .contains("cursor", "before", "latest", "limit");
    }

    private Iterable<String> fields(String path, String method) {
        var schema = operation(path, method)
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asString();
        return document.at(schema.substring(1)).path("properties").propertyNames();
    }

    private JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }

    /** As soon as every service has told its own, which takes each a while the first time. */
    private static JsonNode document(Desk desk) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> toldBy(desk),
                        document -> !document.at("/info/description").asString().contains("Missing at present"));
    }

    private static JsonNode toldBy(Desk desk) {
        var request = HttpRequest.newBuilder(desk.origin().resolve("/api/openapi.json"))
                .header("Authorization", "Bearer " + desk.token("olivia"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return Api.JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
