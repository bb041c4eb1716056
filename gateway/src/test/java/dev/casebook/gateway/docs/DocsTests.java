package dev.casebook.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Gateway;
import dev.casebook.gateway.desk.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract as one document, and its page. */
class DocsTests {
    private static final String DOCUMENT = """
            {"openapi":"3.1.0","info":{"title":"x","version":"1"},
             "paths":{"%1$s":{"get":{"operationId":"%2$s","responses":{"200":{"description":"ok","content":
               {"application/json":{"schema":{"$ref":"#/components/schemas/Row"}}}}}}},
               "/internal/tickets/{id}":{"get":{"responses":{}}}},
             "components":{"schemas":{"Row":{"type":"object","properties":{"%2$s":{"type":"string"}}}}}}
            """;

    private final Desk desk = Desk.instance();

    @AfterEach
    void reset() {
        desk.reset();
    }

    @Test
    void documentsOfAllServicesAreMerged() {
        tell();
        try (Gateway gateway = desk.gatewayWith()) {
            var document = Http.json(Http.get(gateway.url() + "/api/openapi.json"));

            assertThat(document.get("paths").propertyNames())
                    .contains(
                            "/api/v1/session",
                            "/api/v1/session/refresh",
                            "/api/v1/tickets",
                            "/api/v1/history",
                            "/api/v1/attachments",
                            "/api/v1/notifications")
                    .noneMatch(path -> path.startsWith("/internal"));
            assertThat(document.at("/paths/~1api~1v1~1history/get/tags/0").asString())
                    .isEqualTo("thread-service");
            assertThat(document.at("/info/description").asString()).doesNotContain("Missing");
            assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                    .isEqualTo("bearer");
        }
    }

    @Test
    void sameNameForDifferentThingsIsToldApart() {
        tell();
        try (Gateway gateway = desk.gatewayWith()) {
            var document = Http.json(Http.get(gateway.url() + "/api/openapi.json"));

            var reference = document.at(
                            "/paths/~1api~1v1~1history/get/responses/200/content/application~1json/schema/$ref")
                    .asString();
            assertThat(reference).isEqualTo("#/components/schemas/Row.thread-service");
            assertThat(document.at("/components/schemas/Row.thread-service/properties")
                            .has("history"))
                    .isTrue();
            assertThat(document.at("/components/schemas/Row/properties").has("tickets"))
                    .isTrue();
        }
    }

    @Test
    void missingServiceIsNamedAndTheRestServed() {
        tell();
        desk.attachments().stop();
        try (Gateway gateway = desk.gatewayWith()) {
            var document = Http.json(Http.get(gateway.url() + "/api/openapi.json"));

            assertThat(document.at("/info/description").asString()).contains("Missing at present: attachment-service");
            assertThat(document.get("paths").has("/api/v1/tickets")).isTrue();
        } finally {
            desk.attachments().start();
        }
    }

    @Test
    void pageAndItsFilesAreThere() {
        var url = desk.gateway().url();

        assertThat(Http.get(url + "/api/docs", "Accept", "text/html").body())
                .contains("/api/docs/ui/swagger-ui-bundle.js")
                .doesNotContain("<script>");
        for (var file : new String[] {"swagger-ui-bundle.js", "swagger-ui.css", "docs.js"}) {
            assertThat(Http.get(url + "/api/docs/ui/" + file).statusCode()).isEqualTo(200);
        }
    }

    private void tell() {
        desk.tickets().answersJson("/v3/api-docs", DOCUMENT.formatted("/api/v1/tickets", "tickets"));
        desk.moreTickets().answersJson("/v3/api-docs", DOCUMENT.formatted("/api/v1/tickets", "tickets"));
        desk.threads().answersJson("/v3/api-docs", DOCUMENT.formatted("/api/v1/history", "history"));
        desk.attachments().answersJson("/v3/api-docs", DOCUMENT.formatted("/api/v1/attachments", "attachments"));
        desk.notifications().answersJson("/v3/api-docs", DOCUMENT.formatted("/api/v1/notifications", "notifications"));
    }
}
