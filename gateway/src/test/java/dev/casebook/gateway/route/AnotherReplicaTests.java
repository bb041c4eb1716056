package dev.casebook.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Gateway;
import dev.casebook.gateway.desk.Http;
import dev.casebook.gateway.desk.Service;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A replica that fails is covered by another, without ever doing a write twice. */
class AnotherReplicaTests {
    private final Desk desk = Desk.instance();
    private final String bearer = "Bearer " + desk.provider().tokenFor("olivia");

    @AfterEach
    void reset() {
        desk.reset();
    }

    @Test
    void bothReplicasShareTheWork() {
        // One may still be avoided after another test.
        await().untilAsserted(() -> {
            assertThat(get("/api/v1/tickets").statusCode()).isEqualTo(200);
            assertThat(desk.tickets().calls()).isNotEmpty();
            assertThat(desk.moreTickets().calls()).isNotEmpty();
        });
    }

    @Test
    void stoppedReplicaIsCoveredForReadsAndWrites() {
        desk.tickets().stop();
        try {
            assertThat(repeat(10, () -> get("/api/v1/tickets"))).containsOnly(200);
            assertThat(repeat(10, () -> post("/api/v1/tickets"))).containsOnly(200);
            assertThat(desk.moreTickets().calls()).hasSize(20);
        } finally {
            desk.tickets().start();
        }
    }

    @Test
    void readThatBreaksMidwayIsAskedAgainElsewhere() {
        desk.tickets().breaksAt("/api/v1/tickets");

        assertThat(repeat(6, () -> get("/api/v1/tickets"))).containsOnly(200);
    }

    @Test
    void writeThatBreaksMidwayIsNotRepeated() {
        desk.tickets().breaksAt("/api/v1/tickets");
        desk.moreTickets().breaksAt("/api/v1/tickets");

        var answer = post("/api/v1/tickets");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Http.header(answer, "Retry-After")).isNotEmpty();
        assertThat(Http.json(answer).get("type").asString()).isEqualTo("urn:casebook:problem:unavailable");
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void writeWithAKeyIsRepeatedWithTheSameKeyAndBody() {
        desk.tickets().breaksAt("/api/v1/tickets");

        var answers = repeat(4, () -> post("/api/v1/tickets", "Idempotency-Key", "k1"));

        assertThat(answers).containsOnly(200);
        assertThat(desk.moreTickets().calls())
                .allMatch(
                        call -> "k1".equals(call.headers().get("idempotency-key")) && "{\"n\":1}".equals(call.body()));
    }

    @Test
    void noReplicaLeftIsSaid() {
        desk.threads().stop();
        try {
            var answer = get("/api/v1/history");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Http.header(answer, "Retry-After")).isNotEmpty();
            assertThat(Http.json(answer).get("type").asString()).isEqualTo("urn:casebook:problem:unavailable");
            assertThat(get("/api/v1/tickets").statusCode()).isEqualTo(200);
        } finally {
            desk.threads().start();
        }
    }

    @Test
    void slowServiceEndsInTimeout() {
        try (Gateway impatient =
                desk.gatewayWith("spring.cloud.gateway.server.webflux.httpclient.response-timeout=200ms")) {
            desk.threads().answers("/api/v1/history", Service.NEVER);

            var answer = Http.get(impatient.url() + "/api/v1/history", "Authorization", bearer);

            assertThat(answer.statusCode()).isEqualTo(504);
            assertThat(Http.json(answer).get("type").asString()).isEqualTo("urn:casebook:problem:timeout");
        }
    }

    private int calls() {
        return desk.tickets().calls().size() + desk.moreTickets().calls().size();
    }

    private HttpResponse<String> get(String path) {
        return Http.get(desk.gateway().url() + path, "Authorization", bearer);
    }

    private HttpResponse<String> post(String path, String... headers) {
        var all = Stream.concat(Stream.of("Authorization", bearer), Stream.of(headers))
                .toArray(String[]::new);
        return Http.send("POST", desk.gateway().url() + path, "{\"n\":1}", all);
    }

    private static Stream<Integer> repeat(int times, java.util.function.Supplier<HttpResponse<String>> request) {
        return IntStream.range(0, times).mapToObj(number -> request.get().statusCode()).toList().stream();
    }
}
