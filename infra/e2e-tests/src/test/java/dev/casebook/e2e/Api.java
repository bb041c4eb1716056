package dev.casebook.e2e;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A script's view of the desk: bearer calls through the gateway as one person. */
final class Api {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** How a desk may answer while a part of it is away; anything else, a bare 500 too, is a fault of its own. */
    static final Set<Integer> PASSING = Set.of(429, 503, 504);

    private static final long PAUSE_NANOS = 150_000_000;

    private final Desk desk;
    private final String person;

    Api(Desk desk, String person) {
        this.desk = desk;
        this.person = person;
    }

    Answer get(String path, Map<String, String> headers) throws IOException {
        return send(request(path, headers).GET().build());
    }

    Answer get(String path) throws IOException {
        return get(path, Map.of());
    }

    /** Posts with a fresh idempotency key. */
    Answer post(String path, Object body) throws IOException {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, Object body, String key) throws IOException {
        return send(request(path, Map.of("Idempotency-Key", key, "Content-Type", "application/json"))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /** Opens a ticket that asks a question; answers its id. */
    String opens(String subject) throws IOException {
        var opened = post("/tickets", Sentences.question(subject));
        if (opened.status() != 201) {
            throw new AssertionError("not opened: " + opened);
        }
        return opened.json().path("id").asString();
    }

    /** Puts a ticket away, so that the account has room again; one that is resolved already stays so. */
    void resolves(String ticket) {
        accepted("/tickets/" + ticket + "/resolve", Map.of("resolution", "Seen."));
    }

    /** Posts until it is accepted, with one key, whatever dies meanwhile. */
    JsonNode accepted(String path, Map<String, Object> body) {
        var key = UUID.randomUUID().toString();
        while (true) {
            LockSupport.parkNanos(PAUSE_NANOS);
            try {
                var answer = post(path, body, key);
                if (answer.status() == 201 || answer.status() == 200) {
                    return answer.json();
                }
                if (!PASSING.contains(answer.status())) {
                    throw new AssertionError("neither accepted nor told to come back: " + answer);
                }
            } catch (IOException connectionLost) {
                // the desk is being killed: the same key goes again until the answer arrives
            }
        }
    }

    Answer put(String path, Object body, Map<String, String> headers) throws IOException {
        var all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return send(request(path, all)
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var builder = HttpRequest.newBuilder(desk.origin().resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + desk.token(person));
        headers.forEach(builder::header);
        return builder;
    }

    private static Answer send(HttpRequest request) throws IOException {
        try {
            return new Answer(HTTP.send(request, BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body());
        }

        @Override
        public String toString() {
            return status() + " " + response.uri() + " " + response.body();
        }
    }
}
