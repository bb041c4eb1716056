package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the desk refuses at the gateway, and how it says so. */
class RefusalTests {

    private final Desk desk = Desk.running();
    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest(name = "{0} {1} {2} with key {3} and body {4} is {5} {6}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody | GET    | /api/v1/tickets                 | none  |                        | 401 | unauthenticated",
                "nobody | GET    | /api/v1/nothing                 | none  |                        | 401 | unauthenticated",
                "bella  | GET    | /api/v1/nothing                 | none  |                        | 404 | not-found",
                "bella  | GET    | /api/v9/tickets                 | none  |                        | 404 | not-found",
                "bella  | DELETE | /api/v1/tickets                 | none  |                        | 405 | method-not-allowed",
                "bella  | POST   | /api/v1/tickets                 | fresh | {                      | 400 | malformed",
                "bella  | POST   | /api/v1/tickets                 | none  | {}                     | 400 | malformed",
                "bella  | POST   | /api/v1/tickets                 | fresh | {}                     | 422 | validation",
                "bella  | POST   | /api/v1/tickets                 | fresh | {\"surprise\":1}       | 422 | validation",
                "bella  | POST   | /api/v1/tickets                 | fresh | {\"subject\":5}        | 422 | validation",
                "vera   | POST   | /api/v1/tickets                 | fresh | {}                     | 403 | gate",
                "bella  | GET    | /api/v1/tickets?limit=0         | none  |                        | 422 | validation",
                "bella  | GET    | /api/v1/tickets?limit=x         | none  |                        | 422 | validation",
                "bella  | GET    | /api/v1/tickets?surprise=1      | none  |                        | 422 | validation",
                "bella  | GET    | /api/v1/tickets?cursor=junk     | none  |                        | 400 | malformed",
                "bella  | GET    | /api/v1/tickets/junk            | none  |                        | 404 | not-found",
                "bella  | GET    | /api/v1/tickets/CB-00000-00000  | none  |                        | 404 | not-found",
                "bella  | POST   | /api/v1/tickets/CB-00000-00000/replies | fresh | {\"body\":\"x\"} | 404 | not-found",
                "bella  | GET    | /api/v1/attachments/junk        | none  |                        | 404 | not-found",
                "bella  | GET    | /api/v1/people?role=staff       | none  |                        | 403 | forbidden",
                "bella  | POST   | /api/v1/session/refresh         | none  |                        | 422 | validation",
            })
    void problemSaysWhatToDo(
            String person, String method, String path, String key, String body, int status, String problem)
            throws Exception {
        var answer = send(person, method, path, key, body == null ? "" : body, "application/json");
        var json = Api.JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json.path("type").asString()).isEqualTo("urn:casebook:problem:" + problem);
        assertThat(json.path("status").asInt()).isEqualTo(status);
        assertThat(json.path("detail").asString()).isNotBlank();
        assertThat(json.path("requestId").asString())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElse("no header"));
    }

    @Test
    void otherMediaTypesAreNamed() throws Exception {
        assertThat(send("bella", "POST", "/api/v1/tickets", "fresh", "<ticket/>", "application/xml")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void oversizeBodyIsRefused() throws Exception {
        var body = Api.JSON.writeValueAsString(Map.of("problem", "x".repeat(1_500_000)));
        assertThat(send("bella", "POST", "/api/v1/tickets", "fresh", body, "application/json")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void foreignTicketAnswersLikeAnUnknownOne() throws Exception {
        var bella = new Api(desk, "bella");
        var id = bella.post("/tickets", Sentences.question(Sentences.unique("Mine")))
                .json()
                .path("id")
                .asString();
        var olivia = new Api(desk, "olivia");
        for (var tail : new String[] {"", "/timeline", "/audit", "/attachments"}) {
            var foreign = olivia.get("/tickets/" + id + tail);
            var unknown = olivia.get("/tickets/CB-00000-00000" + tail);
            assertThat(foreign.status()).as(tail).isEqualTo(404);
            assertThat(withoutPlace(foreign.json())).as(tail).isEqualTo(withoutPlace(unknown.json()));
        }
        assertThat(olivia.get("/tickets?q=" + id).json().path("items")).isEmpty();
    }

    @Test
    void expiredLicenceLeavesBillingAndLicence() throws IOException {
        var refused = new Api(desk, "eli").post("/tickets", Sentences.question("Elm asks something else"));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
        assertThat(refused.json().path("gate").asString()).isEqualTo("licence");
        assertThat(refused.json().path("remedy").asString()).isNotBlank();
        for (var type : List.of("licence", "billing")) {
            opensAndResolves(new Api(desk, "eli"), type);
        }
    }

    /** Leaves the account without an open ticket, as other journeys expect it. */
    private static void opensAndResolves(Api person, String type) throws IOException {
        var body = new HashMap<>(Sentences.question("Elm wants to go on"));
        body.put("type", type);
        var opened = person.post("/tickets", body);
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        var resolved = person.post(
                "/tickets/" + opened.json().path("id").asString() + "/resolve",
                Map.of("resolution", "It was renewed."));
        assertThat(resolved.status()).as(resolved.toString()).isEqualTo(200);
        assertThat(resolved.json().path("status").asString()).isEqualTo("resolved");
    }

    @Test
    void freePlanNamesThePlanThatOpensTheType() throws IOException {
        var bug = new HashMap<>(Sentences.question("Fern reports a bug that needs a plan"));
        bug.put("type", "security");
        bug.put("product", "shop-plugin");
        bug.put("siteUrl", "https://fern.example");
        bug.put("environment", "production");
        bug.put("occurredAt", "2026-11-20T09:15:00Z");
        bug.put("expected", "Only admins see the page.");
        bug.put("actual", "Everybody sees it.");
        bug.put("stepsTried", "Signed out and opened the page.");
        var refused = new Api(desk, "frank").post("/tickets", bug);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
        assertThat(refused.json().path("gate").asString()).isEqualTo("plan");
        assertThat(refused.json().path("requires").asString()).isEqualTo("plan:business");
    }

    @Test
    void keyWithAnotherBodyConflicts() throws IOException {
        var bella = new Api(desk, "bella");
        var key = UUID.randomUUID().toString();
        assertThat(bella.post("/tickets", Sentences.question("One body"), key).status())
                .isEqualTo(201);
        var conflict = bella.post("/tickets", Sentences.question("Another body"), key);
        assertThat(conflict.json().path("type").asString()).isEqualTo("urn:casebook:problem:idempotency-conflict");
    }

    private static Map<String, String> withoutPlace(JsonNode problem) {
        var rest = new HashMap<String, String>();
        problem.properties()
                .forEach(field -> rest.put(field.getKey(), field.getValue().toString()));
        rest.remove("instance");
        rest.remove("requestId");
        return rest;
    }

    private HttpResponse<String> send(
            String person, String method, String path, String key, String body, String contentType) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(desk.origin() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        if (key.equals("fresh")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (!person.equals("nobody")) {
            request.header("Authorization", "Bearer " + desk.token(person));
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
