package dev.casebook.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Calls the desk as one person; keeps as many connections open as threads call at once. */
final class Http implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final String token;

    Http(String token) {
        this.token = token;
    }

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return send(address, "GET", null);
    }

    /** With an idempotency key of its own; when the connection breaks, sent once more with the same key, so that the answer is known. */
    HttpResponse<String> post(URI address, String json) throws IOException, InterruptedException {
        return send(address, "POST", json);
    }

    HttpResponse<String> delete(URI address) throws IOException, InterruptedException {
        return send(address, "DELETE", null);
    }

    /** Opens a stream of server-sent events; it lasts until the body's subscriber cancels or the desk ends it. */
    <T> CompletableFuture<HttpResponse<T>> events(URI address, BodyHandler<T> lines) {
        return client.sendAsync(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream")
                        .build(),
                lines);
    }

    private HttpResponse<String> send(URI address, String method, @Nullable String json)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
        if (json == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .method(method, BodyPublishers.ofString(json));
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
