package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NeighbourTests {
    @AfterEach
    void forget() {
        Neighbour.TICKET.reset();
    }

    @Test
    void answersWhatItWasToldAndRemembersWhoAsked() throws IOException, InterruptedException {
        Neighbour.TICKET.answers("/internal/tickets/CB-1", 200, "{\"ticketId\":\"CB-1\"}");
        assertThat(get("/internal/tickets/CB-1").body()).isEqualTo("{\"ticketId\":\"CB-1\"}");
        assertThat(get("/internal/tickets/CB-2").statusCode()).isEqualTo(404);
        assertThat(Neighbour.TICKET.calls())
                .extracting(Neighbour.Call::method, Neighbour.Call::path, call -> call.header("authorization"))
                .containsExactly(
                        tuple("GET", "/internal/tickets/CB-1", "Bearer x"),
                        tuple("GET", "/internal/tickets/CB-2", "Bearer x"));
    }

    @Test
    void hangsUpUntilItRecovers() throws IOException, InterruptedException {
        Neighbour.TICKET.hangsUp();
        assertThatThrownBy(() -> get("/internal/tickets/CB-1")).isInstanceOf(IOException.class);
        Neighbour.TICKET.recovers();
        assertThat(get("/internal/tickets/CB-1").statusCode()).isEqualTo(404);
    }

    @Test
    void fallsSilentUntilItRecovers() {
        Neighbour.TICKET.fallsSilent();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.sendAsync(request("/internal/tickets/CB-1"), BodyHandlers.ofString());
            Awaitility.await().until(() -> !Neighbour.TICKET.calls().isEmpty());
            assertThat(answer).isNotDone();
            Neighbour.TICKET.recovers();
            assertThat(answer).succeedsWithin(Duration.ofSeconds(5));
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request(path), BodyHandlers.ofString());
        }
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(Neighbour.TICKET.url() + path))
                .header("Authorization", "Bearer x")
                .build();
    }
}
