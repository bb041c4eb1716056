package dev.casebook.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.DocumentRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document says what each body holds and which parameters a list knows. */
@CasebookTest(database = "tickets")
class DocumentTests {
    private static final String TICKET = "/api/v1/tickets/{id}";

    private final JsonNode document;

    DocumentTests(@Autowired WebTestClient client) {
        document = TicketApi.json(client.get().uri("/v3/api-docs").exchange());
    }

    @Test
    void documentKeepsTheRulesOfTheDesk() {
        assertThat(DocumentRules.brokenBy(document)).isEmpty();
    }

    @Test
    void bodiesAreDescribedByTheirFields() {
        assertThat(fields("/api/v1/tickets", "post")).contains("type", "subject", "problem", "draft", "followUpOf");
        assertThat(fields("/api/v1/drafts/{id}", "put")).contains("type", "subject", "problem");
        assertThat(fields(TICKET, "patch")).contains("subject", "priority", "tags");
        assertThat(fields(TICKET + "/resolve", "post")).containsExactlyInAnyOrder("resolution", "cause");
        assertThat(fields(TICKET + "/reopen", "post")).containsExactly("reason");
        assertThat(fields(TICKET + "/assign", "post")).containsExactly("assignee");
        assertThat(fields(TICKET + "/rating", "post")).containsExactlyInAnyOrder("score", "comment");
        assertThat(fields("/api/v1/catalog/types/{key}", "put"))
                .contains("label", "description", "active", "fields", "checklist");
    }

    @Test
    void catalogueSaysWhatAFieldMustLookLike() {
        assertThat(document.at("/components/schemas/Field/properties").propertyNames())
                .contains("key", "required", "min", "max", "pattern", "past");
    }

    @Test
    void listsNameTheParametersTheyKnow() {
        assertThat(parameters("/api/v1/tickets"))
                .containsExactlyInAnyOrder(
                        "status",
                        "type",
                        "product",
                        "priority",
                        "assignee",
                        "tag",
                        "account",
                        "q",
                        "sort",
                        "view",
                        "cursor",
                        "limit");
        assertThat(parameters("/api/v1/people")).containsExactlyInAnyOrder("role", "q", "cursor", "limit");
        assertThat(parameters("/api/v1/catalog")).isEmpty();
    }

    @Test
    void createsAreFoundAtTheirLocation() {
        assertThat(headers("/api/v1/tickets", "post", "201"))
                .containsExactlyInAnyOrder("Location", "ETag", "Casebook-Position", "Idempotency-Replayed");
        assertThat(headers("/api/v1/drafts", "post", "201"))
                .containsExactlyInAnyOrder("Location", "ETag", "Casebook-Position", "Idempotency-Replayed");
        assertThat(headers("/api/v1/catalog/types", "post", "201"))
                .containsExactlyInAnyOrder("Location", "ETag", "Idempotency-Replayed");
    }

    @Test
    void requestsNameTheVersionTheyDependOn() {
        assertThat(requestHeaders(TICKET, "get")).containsExactly("If-None-Match");
        assertThat(requestHeaders(TICKET, "patch")).containsExactlyInAnyOrder("If-Match", "Idempotency-Key");
        assertThat(requestHeaders("/api/v1/drafts/{id}", "put")).containsExactly("If-Match");
        assertThat(requestHeaders("/api/v1/tickets", "post")).containsExactly("Idempotency-Key");
    }

    @Test
    void constantsAreNamedAsOnTheWire() {
        assertThat(document.at("/components/schemas/Submission/properties/environment/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("production", "staging", "development");
    }

    @Test
    void liveListNamesItsEventsAndWhatTheyHold() {
        JsonNode events = document.path("paths")
                .path("/api/v1/tickets/stream")
                .at("/get/responses/200/content/text~1event-stream/schema/oneOf");

        assertThat(events.valueStream()
                        .map(event -> event.at("/properties/event/enum/0").stringValue()))
                .containsExactly("ticket", "typing");
        String row = events.at("/0/properties/data/$ref").stringValue();
        assertThat(document.at(row.substring(1)).path("properties").propertyNames())
                .contains("id", "subject", "status", "version");
    }

    private Iterable<String> fields(String path, String method) {
        String schema = document.path("paths")
                .path(path)
                .path(method)
                .at("/requestBody/content/application~1json/schema/$ref")
                .stringValue();
        return document.at(schema.substring(1)).path("properties").propertyNames();
    }

    private Iterable<String> headers(String path, String method, String status) {
        return document.path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(status)
                .path("headers")
                .propertyNames();
    }

    private List<String> parameters(String path) {
        return named(path, "get", "query");
    }

    private List<String> requestHeaders(String path, String method) {
        return named(path, method, "header");
    }

    private List<String> named(String path, String method, String place) {
        return document.path("paths")
                .path(path)
                .path(method)
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").stringValue().equals(place))
                .map(parameter -> parameter.path("name").stringValue())
                .toList();
    }
}
