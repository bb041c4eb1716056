package dev.casebook.support.position;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.sample.SampleTest;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.testsupport.TestIssuer;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Requests see the writes their positions name, or say that they do not. */
@SampleTest
class PositionTests {

    private static final String TOPIC = "support.tickets.v1";
    private static final String OWNER = "ticket-service";

    private final WebTestClient client;

    PositionTests(@Autowired WebTestClient client) {
        this.client = client;
    }

    @Test
    void appliedPositionPasses() {
        String subject = subject();
        TestEvents.publish(TOPIC, subject, "heard.v1", 3, "{\"name\":\"seen\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(Position.of(subject, OWNER, 3).encode(), false)
                        .expectStatus()
                        .isOk());
    }

    @Test
    void ignoredEventCountsAsApplied() {
        String subject = subject();
        TestEvents.publish(TOPIC, subject, "unimportant.v1", 1, "{}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(Position.of(subject, OWNER, 1).encode(), false)
                        .expectStatus()
                        .isOk());
    }

    @Test
    void scriptIsToldWhenTheServiceLags() {
        long started = System.nanoTime();
        read(Position.of(subject(), OWNER, 1).encode(), false)
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:casebook:problem:unavailable");
        assertThat(since(started)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(5));
    }

    @Test
    void ownersAnswerTakesTheEventsPlaceAsFarAsItGoes() {
        read(Position.of("asked" + subject(), OWNER, 2).encode(), false)
                .expectStatus()
                .isOk();
        read(Position.of("asked" + subject(), OWNER, 3).encode(), false)
                .expectStatus()
                .isEqualTo(503);
    }

    @Test
    void ownerThatBreaksLeavesItToTheEvent() {
        String subject = "broken" + subject();
        TestEvents.publish(TOPIC, subject, "heard.v1", 1, "{\"name\":\"seen\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(Position.of(subject, OWNER, 1).encode(), false)
                        .expectStatus()
                        .isOk());
    }

    @Test
    void writeWaitsToo() {
        client.post()
                .uri("/api/v1/things")
                .header("Authorization", "Bearer " + TestIssuer.tokenFor("olivia"))
                .header("Idempotency-Key", subject())
                .header(Position.HEADER, Position.of(subject(), OWNER, 1).encode())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"name\":\"abc\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(503);
    }

    @Test
    void browserIsServedStaleAndDoesNotWaitAgain() {
        String position = Position.of(subject(), OWNER, 1).encode();
        Duration waited = staleAfter(position);
        assertThat(waited).isGreaterThanOrEqualTo(Duration.ofMillis(290));
        assertThat(Stream.generate(() -> staleAfter(position)).limit(5)).anyMatch(again -> again.compareTo(waited) < 0);
    }

    private Duration staleAfter(String position) {
        long asked = System.nanoTime();
        read(position, true).expectStatus().isOk().expectHeader().valueEquals(PositionGate.STALE, "true");
        return since(asked);
    }

    @Test
    void caughtUpBrowserIsNotStale() {
        String subject = subject();
        TestEvents.publish(TOPIC, subject, "heard.v1", 1, "{\"name\":\"seen\"}");
        String position = Position.of(subject, OWNER, 1).encode();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(position, true)
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .doesNotExist(PositionGate.STALE));
    }

    @Test
    void ownAndUnfollowedOwnersAreNotWaitedFor() {
        read(Position.of(subject(), "sample-service", 9).encode(), false)
                .expectStatus()
                .isOk();
        read(Position.of(subject(), "thread-service", 9).encode(), false)
                .expectStatus()
                .isOk();
    }

    @Test
    void severalAreMergedAndNonsenseIsMalformed() {
        read(
                        Position.of(subject(), "x", 1).encode() + ", "
                                + Position.of(subject(), "y", 1).encode(),
                        false)
                .expectStatus()
                .isOk();
        read("nonsense", false).expectStatus().isBadRequest();
        read("e30, !", false).expectStatus().isBadRequest();
        String tooMany = IntStream.range(0, 21)
                .mapToObj(i -> Position.of(subject(), "x", 1).encode())
                .collect(Collectors.joining(","));
        read(tooMany, false).expectStatus().isBadRequest();
    }

    @Test
    void unknownRouteComesBeforeBrokenPosition() {
        client.get()
                .uri("/api/v1/nowhere")
                .header("Authorization", "Bearer " + TestIssuer.tokenFor("olivia"))
                .header(Position.HEADER, "nonsense")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private WebTestClient.ResponseSpec read(String position, boolean browser) {
        return client.get()
                .uri("/api/v1/things")
                .header("Authorization", "Bearer " + TestIssuer.tokenFor("olivia"))
                .header(Position.HEADER, position)
                .headers(headers -> {
                    if (browser) {
                        headers.set(PositionGate.MODE, "browser");
                    }
                })
                .exchange();
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }
}
