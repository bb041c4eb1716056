package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.TestIssuer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import tools.jackson.databind.JsonNode;

/** A reader of a thread's stream that keeps what it was sent. */
final class EventStream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ParameterizedTypeReference<ServerSentEvent<String>> TYPE =
            new ParameterizedTypeReference<>() {};

    private final List<ServerSentEvent<String>> events = new CopyOnWriteArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Disposable reading;

    private EventStream(String url, Consumer<HttpHeaders> headers) {
        reading = WebClient.create()
                .get()
                .uri(url)
                .headers(headers)
                .retrieve()
                .bodyToFlux(TYPE)
                .doFinally(signal -> ended.set(true))
                .subscribe(events::add, failure -> {});
    }

    /** Opens the stream and waits until it is live: the ticket is shown after every replay. */
    static EventStream open(WebTestClient client, String user, TicketFixture ticket, String query) {
        return open(client, ticket, query, headers -> headers.setBearerAuth(TestIssuer.tokenFor(user)));
    }

    static EventStream open(WebTestClient client, TicketFixture ticket, String query, Consumer<HttpHeaders> headers) {
        String base = Objects.requireNonNull(client.get()
                        .uri("/")
                        .exchange()
                        .returnResult(Void.class)
                        .getUrl())
                .resolve("/api/v1/tickets/" + ticket.id() + "/stream" + query)
                .toString();
        EventStream stream = new EventStream(base, headers);
        await().atMost(PATIENCE).until(() -> !stream.named("ticket").isEmpty());
        return stream;
    }

    List<JsonNode> named(String name) {
        return events.stream()
                .filter(event -> name.equals(event.event()))
                .map(event -> CasebookJson.mapper().readTree(Objects.requireNonNull(event.data())))
                .toList();
    }

    List<String> names() {
        return events.stream()
                .map(event -> Objects.requireNonNullElse(event.event(), "comment"))
                .toList();
    }

    List<String> entryIds() {
        return events.stream()
                .filter(event -> "entry".equals(event.event()))
                .map(event -> Objects.requireNonNull(event.id()))
                .toList();
    }

    void awaitEntries(String... ids) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(entryIds()).containsExactly(ids));
    }

    boolean ended() {
        return ended.get();
    }

    @Override
    public void close() {
        reading.dispose();
    }
}
