package dev.casebook.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Browser;
import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Http;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the gateway refuses itself is a problem document, in the contract's order of checks. */
class ProblemTests {
    private final Desk desk = Desk.instance();
    private final String url = desk.gateway().url();
    private final String bearer = "Bearer " + desk.provider().tokenFor("olivia");

    @AfterEach
    void reset() {
        desk.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tickets", "/api/v1/session", "/api/nothing", "/api/v1/session/refresh"})
    void signedOutIsSaidFirst(String path) {
        for (var method : new String[] {"GET", "POST", "DELETE"}) {
            assertProblem(Http.send(method, url + path, ""), 401, "unauthenticated");
        }
    }

    @Test
    void documentNamesTheRequest() {
        var answer = Http.get(url + "/api/nothing?x=1", "Authorization", bearer, "X-Request-Id", "my.request-1");
        var problem = assertProblem(answer, 404, "not-found");

        assertThat(problem.get("title").asString()).isEqualTo("Not found");
        assertThat(problem.get("instance").asString()).isEqualTo("/api/nothing");
        assertThat(problem.get("requestId").asString()).isEqualTo("my.request-1");
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(Http.header(answer, "X-Request-Id")).isEqualTo("my.request-1");
    }

    @Test
    void unknownRouteComesBeforeTheMethod() {
        assertProblem(send("DELETE", "/api/nothing"), 404, "not-found");
        assertProblem(send("GET", "/api"), 404, "not-found");
    }

    @Test
    void wrongMethodNamesTheRightOnes() {
        var answer = send("DELETE", "/api/v1/session");
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(Http.header(answer, "Allow")).contains("GET");
        assertProblem(send("GET", "/api/v1/session/refresh"), 405, "method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tickets/a%2Fb",
                "/api/v1/tickets/%00",
                "/api/v1//tickets",
                "/api/v1/tickets/..%2f..",
                "/api/v1/tickets;x=1"
            })
    void addressesNobodyOwnsAreNotFound(String path) {
        assertProblem(send("GET", path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tickets/%zz", "/dashboard/support?after=%", "/api/v1/tickets?q=a|b"})
    void addressesThatCannotBeReadAreMalformed(String path) throws IOException {
        var answer = rawGet(path, "*/*");
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        assertThat(answer).contains("urn:casebook:problem:malformed", "%25", "my.request-2");
    }

    @Test
    void aPersonGetsAPageForAnAddressThatCannotBeRead() throws IOException {
        assertThat(rawGet("/dashboard/support?q=100%", "text/html"))
                .startsWith("HTTP/1.1 400 ")
                .contains("text/html", "Go to Support", "my.request-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/tick ets HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/tickets HTTP/1.1\r\nHost: x\r\nBad\u0001Name: x\r\n\r\n",
                "POST /api/v1/tickets HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
                "nonsense\r\n\r\n"
            })
    void whatIsNotHttpIsMalformed(String request) throws IOException {
        var answer = raw(request);
        assertThat(answer).startsWith("HTTP/1.1 400 ").containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer)
                .contains("urn:casebook:problem:malformed", "requestId")
                .containsIgnoringCase("x-request-id");
    }

    @Test
    void whatIsTooLongToBeReadIsTooLarge() throws IOException {
        for (var request : new String[] {
            "GET /api/v1/tickets?q=" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /api/v1/tickets HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"
        }) {
            assertThat(raw(request)).startsWith("HTTP/1.1 413 ").contains("urn:casebook:problem:too-large");
        }
    }

    @ParameterizedTest
    @CsvSource({"400,400,malformed", "414,413,too-large", "404,404,not-found", "500,500,internal", "422,400,malformed"})
    void errorOfAServiceWithoutABodyGetsADocument(int bare, int status, String name) {
        desk.threads().answers("/api/v1/history", exchange -> exchange.sendResponseHeaders(bare, -1));
        var answer = send("GET", "/api/v1/history");
        assertProblem(answer, status, name);
        assertThat(Http.header(answer, "X-Request-Id"))
                .isEqualTo(Http.json(answer).get("requestId").asString());
    }

    @Test
    void answerToHeadStaysWithoutABody() {
        desk.threads().answers("/api/v1/history", exchange -> exchange.sendResponseHeaders(404, -1));
        assertThat(send("HEAD", "/api/v1/history").statusCode()).isEqualTo(404);
    }

    /** As a client that does not look at what it sends. */
    private String rawGet(String path, String accept) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nHost: "
                + URI.create(url).getAuthority() + "\r\nAccept: " + accept
                + "\r\nX-Request-Id: my.request-2\r\nConnection: close\r\n\r\n");
    }

    private String raw(String request) throws IOException {
        var gateway = URI.create(url);
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void unknownMethodIsRefused() {
        for (var method : new String[] {"BREW", "TRACE"}) {
            var answer = send(method, "/api/v1/tickets");
            assertProblem(answer, 405, "method-not-allowed");
            assertThat(Http.header(answer, "Allow")).contains("GET", "PATCH").doesNotContain(method);
        }
    }

    @Test
    void peopleGetAPageInsteadOfADocument() {
        var answer = new Browser(desk.gateway()).signedInAs("olivia").page("/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Http.header(answer, "Content-Type")).isEqualTo("text/html");
        assertThat(answer.body()).contains("Not found", "/dashboard/support");
    }

    private HttpResponse<String> send(String method, String path) {
        return Http.send(method, url + path, "", "Authorization", bearer);
    }

    private static tools.jackson.databind.JsonNode assertProblem(HttpResponse<String> answer, int status, String name) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        var problem = Http.json(answer);
        assertThat(problem.get("type").asString()).isEqualTo("urn:casebook:problem:" + name);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem;
    }
}
