package dev.casebook.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.support.id.SpokenId;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.Neighbour;
import dev.casebook.testsupport.TestIssuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser and the neighbours do around attachment-service: tickets that exist, uploads from first to last part. */
public final class TestDesk {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final WebTestClient web;

    public TestDesk(WebTestClient web) {
        this.web = web;
    }

    /** A ticket of this person's account that ticket-service knows. */
    public static String ticketOf(String user) {
        return ticket(user, "open", false);
    }

    public static String closedTicketOf(String user) {
        return ticket(user, "closed", false);
    }

    public static String draftOf(String user) {
        return ticket(user, "draft", true);
    }

    private static String ticket(String user, String status, boolean draft) {
        var id = SpokenId.random("CB");
        var person = DemoPerson.named(user);
        var account = Objects.requireNonNull(person.account());
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("ticketId", id);
        answer.put("account", Map.of("id", account.id(), "name", account.name(), "plan", account.plan()));
        answer.put("openedBy", Map.of("id", person.personId(), "name", person.name(), "email", "x@y", "role", "owner"));
        answer.put("status", status);
        answer.put("version", draft ? 0 : 1);
        answer.put("subject", "A ticket");
        answer.put("draft", draft);
        answer.put("author", draft ? Map.of("id", person.personId(), "name", person.name()) : null);
        answer.put("sequence", 1);
        answer.put("opened", null);
        Neighbour.TICKET.answers("/internal/tickets/" + id, 200, JSON.writeValueAsString(answer));
        var copy = Map.of("id", id, "subject", "A ticket", "status", status, "unread", 0);
        for (var audience : List.of("customer", "staff")) {
            Neighbour.TICKET.answers(
                    "/internal/tickets/" + id + "/" + audience + "-view", 200, JSON.writeValueAsString(copy));
        }
        return id;
    }

    public RequestBodySpec as(String user, HttpMethod method, String path) {
        return web.method(method).uri("/api/v1" + path).header("Authorization", "Bearer " + TestIssuer.tokenFor(user));
    }

    public Reply get(String user, String path) {
        return reply(as(user, HttpMethod.GET, path).accept(MediaType.APPLICATION_JSON));
    }

    public Reply delete(String user, String path) {
        return reply(as(user, HttpMethod.DELETE, path));
    }

    public Reply post(String user, String path, String key, Object body) {
        return reply(as(user, HttpMethod.POST, path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(JSON.writeValueAsString(body)));
    }

    public Reply post(String user, String path, Object body) {
        return post(user, path, UUID.randomUUID().toString(), body);
    }

    public static Reply reply(WebTestClient.RequestHeadersSpec<?> request) {
        var result = request.exchange().expectBody(byte[].class).returnResult();
        var body = result.getResponseBody();
        return new Reply(
                result.getStatus().value(),
                result.getResponseHeaders(),
                body == null ? JSON.nullNode() : JSON.readTree(body));
    }

    public static Map<String, Object> file(String name, byte[] content) {
        return Map.of("fileName", name, "size", content.length, "contentType", "application/octet-stream");
    }

    /** Starts an upload that must be accepted. */
    public JsonNode start(String user, String ticket, Map<String, Object> body) {
        var reply = post(user, "/tickets/" + ticket + "/attachments", body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json();
    }

    /** Sends every part to its URL and completes; answers the state right after. */
    public JsonNode send(String user, JsonNode started, byte[] content) {
        var parts = started.path("parts")
                .valueStream()
                .map(part -> Map.<String, Object>of(
                        "number", part.path("number").asInt(), "etag", put(started, part, content)))
                .toList();
        return complete(user, started.path("id").asString(), parts);
    }

    public JsonNode complete(String user, String id, List<Map<String, Object>> parts) {
        var reply = post(user, "/attachments/" + id + "/complete", Map.of("parts", parts));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    /** A whole upload, until it is verified one way or the other. */
    public JsonNode upload(String user, String ticket, Map<String, Object> body, byte[] content) {
        var started = start(user, ticket, body);
        send(user, started, content);
        return settled(user, started.path("id").asString());
    }

    public JsonNode settled(String user, String id) {
        return await("attachment " + id)
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> get(user, "/attachments/" + id).json(),
                        file -> List.of("ready", "rejected")
                                .contains(file.path("state").asString()));
    }

    private static String put(JsonNode started, JsonNode part, byte[] content) {
        var size = started.path("partSize").asInt();
        var from = (part.path("number").asInt() - 1) * size;
        var bytes = Arrays.copyOfRange(content, from, Math.min(content.length, from + size));
        var answer = put(part.path("url").asString(), bytes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    public static HttpResponse<String> put(String url, byte[] bytes) {
        return send(
                HttpRequest.newBuilder(URI.create(url))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public static HttpResponse<byte[]> fetch(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return BROWSER.send(request, handler);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
