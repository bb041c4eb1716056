package dev.casebook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestIssuer;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

class StreamIntegrationTests extends DeskTests {
    private static final ParameterizedTypeReference<ServerSentEvent<JsonNode>> EVENTS =
            new ParameterizedTypeReference<>() {};

    /** What a stream has said so far. */
    private static final class Heard implements AutoCloseable {
        final List<ServerSentEvent<JsonNode>> events = new CopyOnWriteArrayList<>();
        private final Disposable stream;

        Heard(Flux<ServerSentEvent<JsonNode>> stream) {
            this.stream = stream.subscribe(events::add);
        }

        List<ServerSentEvent<JsonNode>> about(Story story) {
            return events.stream()
                    .filter(event -> "notification".equals(event.event()))
                    .filter(event -> Objects.requireNonNull(event.data())
                            .path("ticket")
                            .path("id")
                            .asString()
                            .equals(story.ticket()))
                    .toList();
        }

        List<String> told(Story story) {
            return about(story).stream()
                    .map(event ->
                            Objects.requireNonNull(event.data()).path("event").asString())
                    .toList();
        }

        boolean open() {
            return events.stream().anyMatch(event -> "unread".equals(event.event()));
        }

        @Override
        public void close() {
            stream.dispose();
        }
    }

    @Test
    void whatConcernsAPersonArrivesAndNothingElse() {
        try (var sam = listen("sam", "");
                var olivia = listen("olivia", "");
                var bella = listen("bella", "")) {
            soon().until(() -> sam.open() && olivia.open() && bella.open());
            var story = Story.by("olivia");
            story.opened();
            story.noted("sue");
            story.replied("sam");
            soon().until(() -> olivia.told(story).size() == 1 && sam.told(story).size() == 1);
            assertThat(sam.told(story)).containsExactly("ticket_opened");
            assertThat(olivia.told(story)).containsExactly("staff_replied");
            assertThat(bella.told(story)).isEmpty();
        }
    }

    @Test
    void whoComesBackMissesNothingAndHearsNothingTwice() {
        var story = Story.by("olivia");
        String lastSeen;
        try (var first = listen("olivia", "")) {
            soon().until(first::open);
            story.opened();
            story.replied("sam");
            soon().until(() -> first.about(story).size() == 1);
            lastSeen = first.about(story).getFirst().id();
        }
        story.replied("sue");
        story.replied("lena");
        soon().until(() -> count("select count(*) from notifications where ticket_id = '" + story.ticket() + "'") == 4);
        try (var second = listen("olivia", "?after=" + lastSeen)) {
            soon().until(() -> second.about(story).size() == 2);
            story.replied("sam");
            soon().until(() -> second.about(story).size() == 3);
            assertThat(second.about(story)).extracting(ServerSentEvent::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void theBadgeFollowsWhatIsUnread() {
        try (var mike = listen("mike", "")) {
            soon().until(mike::open);
            var story = Story.by("mike");
            story.opened();
            story.replied("sam");
            soon().until(() -> mike.told(story).size() == 1);
            soon().until(() ->
                    mike.events.stream().filter(e -> "unread".equals(e.event())).count() >= 2);
        }
    }

    @Test
    void aStreamDoesNotOutliveItsToken() {
        var claims = new HashMap<>(DemoPerson.named("vera").claims());
        claims.put("exp", Date.from(Instant.now().plusSeconds(3)));
        var ended = new AtomicBoolean();
        var stream = stream("", headers -> headers.setBearerAuth(TestIssuer.token(claims)))
                .doOnComplete(() -> ended.set(true))
                .subscribe();
        soon().untilTrue(ended);
        assertThat(stream.isDisposed()).isTrue();
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        http.get()
                .uri("/api/v1/notifications/stream?after=7")
                .headers(as("sam"))
                .exchange()
                .expectStatus()
                .isBadRequest();
        http.get()
                .uri("/api/v1/notifications/stream")
                .headers(as("sam"))
                .header("Last-Event-ID", "nonsense")
                .exchange()
                .expectStatus()
                .isBadRequest();
        http.get().uri("/api/v1/notifications/stream").exchange().expectStatus().isUnauthorized();
    }

    private Heard listen(String user, String query) {
        return new Heard(stream(query, as(user)));
    }

    private Flux<ServerSentEvent<JsonNode>> stream(String query, Consumer<HttpHeaders> caller) {
        return http.mutate()
                .responseTimeout(Duration.ofMinutes(1))
                .build()
                .get()
                .uri("/api/v1/notifications/stream" + query)
                .headers(caller)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENTS)
                .getResponseBody();
    }
}
