package dev.casebook.support.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.sample.SampleTest;
import dev.casebook.testsupport.TestIssuer;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Every refusal is a problem document, in the order of checks. */
@SampleTest
class ProblemDocumentTests {

    private final String base;
    private final WebTestClient anonymous;
    private final WebTestClient client;

    ProblemDocumentTests(@Autowired WebTestClient client, @LocalServerPort int port) {
        this.base = "http://127.0.0.1:" + port;
        this.anonymous = client;
        this.client = client.mutate()
                .defaultHeader("Authorization", "Bearer " + TestIssuer.tokenFor("olivia"))
                .build();
    }

    @Test
    void documentNamesRequestAndRoute() {
        client.get()
                .uri("/api/v1/nowhere")
                .header("X-Request-Id", "req-1")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("X-Request-Id", "req-1")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:casebook:problem:not-found")
                .jsonPath("$.status")
                .isEqualTo(404)
                .jsonPath("$.instance")
                .isEqualTo("/api/v1/nowhere")
                .jsonPath("$.requestId")
                .isEqualTo("req-1")
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    @Test
    void unauthenticatedComesBeforeUnknownRoute() {
        expect(anonymous.get().uri("/api/v1/nowhere"), 401, "unauthenticated")
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer");
    }

    @Test
    void otherMethodSaysWhichAreAllowed() {
        expect(client.delete().uri("/api/v1/things"), 405, "method-not-allowed")
                .expectHeader()
                .valueEquals("Allow", "GET, POST");
    }

    @Test
    void methodComesBeforeMediaType() {
        expect(
                client.put()
                        .uri("/api/v1/things")
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("x"),
                405,
                "method-not-allowed");
    }

    @Test
    void otherMediaTypeIsRefusedBeforeMissingKey() {
        expect(
                client.post()
                        .uri("/api/v1/things")
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("x"),
                415,
                "unsupported-media");
    }

    @Test
    void oversizeBodyIsRefusedBeforeMissingKey() {
        expect(
                client.post()
                        .uri("/api/v1/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"name\":\"" + "x".repeat(300_000) + "\"}"),
                413,
                "too-large");
    }

    @Test
    void mediaTypeAndSizeComeBeforeABrokenPosition() {
        expect(
                client.post()
                        .uri("/api/v1/things")
                        .header("Casebook-Position", "!")
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("x"),
                415,
                "unsupported-media");
        expect(
                client.post()
                        .uri("/api/v1/things")
                        .header("Casebook-Position", "!")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"name\":\"" + "x".repeat(300_000) + "\"}"),
                413,
                "too-large");
        expect(json("{\"name\":\"abc\"}").header("Casebook-Position", "!"), 400, "malformed");
    }

    @Test
    void pathThatARouteNamesInFullIsNoId() {
        expect(client.get().uri("/api/v1/things/check"), 405, "method-not-allowed")
                .expectHeader()
                .valueEquals("Allow", "POST");
    }

    @Test
    void brokenCursorComesBeforeAnUnknownParameter() {
        expect(client.get().uri("/api/v1/things?cursor=!&surprise=1&limit=0"), 400, "malformed");
        expect(client.get().uri("/api/v1/things?surprise=1"), 422, "validation");
    }

    @Test
    void parameterBesideABodyIsToldTogetherWithItsFields() {
        client.post()
                .uri("/api/v1/things?surprise=1")
                .header("Idempotency-Key", "k")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"colour\":\"red\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].parameter")
                .isEqualTo("surprise")
                .jsonPath("$.errors[1].pointer")
                .isEqualTo("/name");
    }

    @Test
    void missingKeyIsMalformed() {
        expect(json("{\"name\":\"abc\"}"), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"name\":}", "{\"name\":\"a\"} x", "{\"name\":\"abc\",\"name\":\"abd\"}", "{'a':1}", ""})
    void brokenJsonIsMalformed(String body) {
        expect(json(body).header("Idempotency-Key", "k"), 400, "malformed");
    }

    @Test
    void notAcceptableIsAProblemToo() {
        expect(client.get().uri("/api/v1/things").accept(MediaType.IMAGE_PNG), 406, "not-acceptable");
    }

    @Test
    void unexpectedFaultTellsNothingOfItself() {
        client.get()
                .uri("/api/v1/fault")
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectBody(String.class)
                .value(body -> assertThat(body)
                        .contains("urn:casebook:problem:internal")
                        .doesNotContain("secret"));
    }

    @Test
    void optionsAndHeadAreSane() {
        client.options()
                .uri("/api/v1/things")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("Allow");
        client.head()
                .uri("/api/v1/things")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .isEmpty();
    }

    @Test
    void foreignIdIsLikeUnknownOne() {
        expect(client.get().uri("/api/v1/things/TH-00000-00000"), 404, "not-found");
        expect(client.get().uri("/api/v1/things/nonsense"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/things/a%00b",
                "/api/v1/things/a%2Fb",
                "/api/v1/things/..;/x",
                "/api//v1/things",
                "/api/v1/things/%25"
            })
    void oddPathIsAnUnknownRoute(String path) {
        expect(client.get().uri(URI.create(base + path)), 404, "not-found");
    }

    @Test
    void oddMethodIsNotAllowed() {
        expect(client.method(HttpMethod.valueOf("PROPFIND")).uri("/api/v1/things"), 405, "method-not-allowed");
    }

    private WebTestClient.RequestHeadersSpec<?> json(String body) {
        return client.method(HttpMethod.POST)
                .uri("/api/v1/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body);
    }

    private static WebTestClient.ResponseSpec expect(
            WebTestClient.RequestHeadersSpec<?> request, int status, String name) {
        WebTestClient.ResponseSpec response = request.exchange();
        response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:casebook:problem:" + name);
        return response;
    }
}
