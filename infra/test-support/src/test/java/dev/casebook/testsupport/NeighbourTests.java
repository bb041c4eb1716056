package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
                .containsExactly(
                        new Neighbour.Call("GET", "/internal/tickets/CB-1", "Bearer x"),
                        new Neighbour.Call("GET", "/internal/tickets/CB-2", "Bearer x"));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Neighbour.TICKET.url() + path))
                .header("Authorization", "Bearer x")
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
