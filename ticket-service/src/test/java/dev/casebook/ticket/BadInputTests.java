package dev.casebook.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What is not well made is refused with the document that says so, never with a 500, and leaves nothing behind. */
@CasebookTest(database = "tickets")
class BadInputTests {
    private final TicketApi api;
    private final TestPerson olivia = TestPerson.customer("pro");
    private String id = "";

    BadInputTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @BeforeEach
    void openTicket() {
        id = api.open(olivia, TicketApi.question()).get("id").stringValue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    POST  | /tickets              | {"type":                                            | 400 | malformed
                    POST  | /tickets              | {"type":"question"} trailing                        | 400 | malformed
                    POST  | /tickets              | {"type":"question","type":"bug"}                    | 400 | malformed
                    POST  | /tickets              | []                                                  | 422 | validation
                    POST  | /tickets              | null                                                | 422 | validation
                    POST  | /tickets              | "text"                                              | 422 | validation
                    POST  | /tickets              | {}                                                  | 422 | validation
                    POST  | /tickets              | {"unknown":1}                                       | 422 | validation
                    POST  | /tickets              | {"type":7}                                          | 422 | validation
                    POST  | /tickets              | {"environment":"moon"}                              | 422 | validation
                    POST  | /tickets              | {"priority":"URGENT"}                               | 422 | validation
                    POST  | /tickets              | {"occurredAt":"yesterday"}                          | 422 | validation
                    POST  | /tickets              | {"evidence":{"unknown":1}}                          | 422 | validation
                    POST  | /tickets?x=1          | {"type":"question","subject":"abc","problem":"p"}   | 422 | validation
                    POST  | /tickets/check        | {"unknown":1}                                       | 422 | validation
                    POST  | /tickets/check        | {"type":"nonsense"}                                 | 422 | validation
                    PATCH | /tickets/{id}         | {"tags":[1]}                                        | 422 | validation
                    PATCH | /tickets/{id}         | {"tags":[null]}                                     | 422 | validation
                    PATCH | /tickets/{id}         | {"tags":[""]}                                       | 422 | validation
                    PATCH | /tickets/{id}         | {"subject":null}                                    | 422 | validation
                    PATCH | /tickets/{id}         | {"priority":null}                                   | 422 | validation
                    PATCH | /tickets/{id}         | {"tags":null}                                       | 422 | validation
                    PATCH | /tickets/{id}         | {"problem":"new"}                                   | 422 | validation
                    PATCH | /tickets/{id}         | {"status":"closed"}                                 | 422 | validation
                    POST  | /tickets/{id}/resolve | {}                                                  | 422 | validation
                    POST  | /tickets/{id}/resolve | {"resolution":" "}                                  | 422 | validation
                    POST  | /tickets/{id}/reopen  | {"reason":null}                                     | 422 | validation
                    POST  | /tickets/{id}/rating  | {"score":"5"}                                       | 422 | validation
                    POST  | /tickets/{id}/rating  | {"score":4.5}                                       | 422 | validation
                    POST  | /tickets/{id}/rating  | {"score":0}                                         | 422 | validation
                    PATCH | /tickets/nonsense     | {"subject":7}                                       | 404 | not-found
                    POST  | /tickets/{id}/unknown | {}                                                  | 404 | not-found
                    PUT   | /tickets/{id}         | {}                                                  | 405 | method-not-allowed
                    DELETE | /tickets             | {}                                                  | 405 | method-not-allowed
                    """)
    void bodyIsRefused(String method, String path, String body, int status, String problem) {
        var answer = api.call(HttpMethod.valueOf(method), path.replace("{id}", id), olivia)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
        assertProblem(answer, status, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ?limit=0           | 422 | validation
                    ?limit=101         | 422 | validation
                    ?limit=many        | 422 | validation
                    ?cursor=%21%21     | 400 | malformed
                    ?cursor=e30        | 400 | malformed
                    ?cursor=WyJ4IiwieSIsInoiXQ | 400 | malformed
                    ?cursor=W251bGxd   | 400 | malformed
                    ?cursor=W251bGwsbnVsbCxudWxsXQ | 400 | malformed
                    ?cursor=WyIxIiwiKzk5OTk5OTk5OS0xMi0zMVQyMzo1OTo1OVoiLCJ4Il0 | 400 | malformed
                    ?cursor=&cursor=   | 400 | malformed
                    ?limit=1&limit=500 | 422 | validation
                    ?sort=due&sort=due | 422 | validation
                    ?status=nonsense   | 422 | validation
                    ?priority=nonsense | 422 | validation
                    ?sort=nonsense     | 422 | validation
                    ?unknown=1         | 422 | validation
                    ?q=%00             | 422 | validation
                    """)
    void queryIsRefused(String query, int status, String problem) {
        assertProblem(uri("/tickets" + query).exchange(), status, problem);
    }

    @Test
    void everySearchTextIsHarmless() {
        for (String q :
                new String[] {"%25", "_", "%5C", "'", "%22", "a%20%26%20!b", "%3A*", "((", "CB-", "%F0%9F%98%80"}) {
            uri("/tickets?q=" + q).exchange().expectStatus().isOk();
        }
    }

    @Test
    void headersAreChecked() {
        String body = "{\"type\":\"question\",\"subject\":\"abc\",\"problem\":\"p\"}";
        assertProblem(post("/tickets", body).exchange(), 400, "malformed");
        assertProblem(
                post("/tickets", body).header("Idempotency-Key", "has space").exchange(), 400, "malformed");
        assertProblem(
                post("/tickets", body)
                        .header("Idempotency-Key", "x".repeat(129))
                        .exchange(),
                400,
                "malformed");
        assertProblem(
                post("/tickets", body)
                        .header("Idempotency-Key", "k")
                        .header("Casebook-Position", "?")
                        .exchange(),
                400,
                "malformed");
        assertProblem(
                api.call(HttpMethod.POST, "/tickets", olivia)
                        .header("Idempotency-Key", "k")
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue(body)
                        .exchange(),
                415,
                "unsupported-media");
        assertProblem(
                api.call(HttpMethod.POST, "/tickets", olivia)
                        .header("Idempotency-Key", "k")
                        .exchange(),
                415,
                "unsupported-media");
    }

    @Test
    void fieldsHaveBounds() {
        Map<String, Object> body = TicketApi.question();
        body.put("subject", "x".repeat(141));
        body.put("problem", "x".repeat(20_001));
        body.put("expected", "x".repeat(10_001));
        JsonNode problem =
                TicketApi.json(api.post("/tickets", olivia, body).expectStatus().isEqualTo(422));
        assertThat(problem.get("errors").toString()).contains("/subject", "/problem", "/expected");
        body = TicketApi.question();
        body.put("subject", "x".repeat(140));
        body.put("problem", "ü".repeat(20_000));
        api.post("/tickets", olivia, body).expectStatus().isCreated();
        body.put("problem", "x\u0000y");
        api.post("/tickets", olivia, body).expectStatus().isEqualTo(422);
    }

    @Test
    void oversizeBodyIsRefused() {
        Map<String, Object> body = TicketApi.question();
        body.put("problem", "x".repeat(2_000_000));
        assertProblem(api.post("/tickets", olivia, body), 413, "too-large");
    }

    @Test
    void refusalsLeaveNothingBehind() {
        TestPerson fresh = TestPerson.customer("pro");
        api.post("/tickets", fresh, Map.of("type", "question"), "k")
                .expectStatus()
                .isEqualTo(422);
        assertThat(TicketApi.json(api.get("/tickets", fresh)).get("items").size())
                .isZero();
        api.post("/tickets", fresh, TicketApi.question(), "k").expectStatus().isCreated();
    }

    private WebTestClient.RequestHeadersSpec<?> uri(String pathAndQuery) {
        return api.client()
                .get()
                .uri(builder -> java.net.URI.create(builder.path("").build() + "/api/v1" + pathAndQuery))
                .header("Authorization", "Bearer " + olivia.token());
    }

    private WebTestClient.RequestHeadersSpec<?> post(String path, String body) {
        return api.call(HttpMethod.POST, path, olivia)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body);
    }

    private static void assertProblem(WebTestClient.ResponseSpec answer, int status, String name) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode problem = TicketApi.json(answer);
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:casebook:problem:" + name);
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        assertThat(problem.get("requestId").stringValue()).isNotBlank();
    }
}
