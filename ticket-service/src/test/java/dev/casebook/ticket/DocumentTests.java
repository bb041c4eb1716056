package dev.casebook.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
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

    private List<String> parameters(String path) {
        return document.path("paths")
                .path(path)
                .path("get")
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").stringValue())
                .toList();
    }
}
