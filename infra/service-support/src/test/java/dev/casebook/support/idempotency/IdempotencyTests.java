package dev.casebook.support.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.row.Columns;
import dev.casebook.support.sample.SampleTest;
import dev.casebook.support.sample.ThingController;
import dev.casebook.support.write.Writes;
import dev.casebook.testsupport.TestIssuer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;

/** A request sent again takes effect once. */
@SampleTest
class IdempotencyTests {

    private static final int MORE_THAN_CONNECTIONS = 30;
    private static final String FINE = "{\"name\":\"fine one\"}";

    private final WebTestClient client;
    private final ThingController things;
    private final DatabaseClient database;
    private final Writes writes;

    IdempotencyTests(
            @Autowired WebTestClient client,
            @Autowired ThingController things,
            @Autowired DatabaseClient database,
            @Autowired Writes writes) {
        this.client = client;
        this.things = things;
        this.database = database;
        this.writes = writes;
    }

    @Test
    void sameKeyAndBodyAnswerTheSame() {
        String key = key();
        EntityExchangeResult<String> first = make("olivia", key, FINE);
        EntityExchangeResult<String> again = make("olivia", key, "{ \"name\" : \"fine one\" }");
        assertThat(first.getStatus().value()).isEqualTo(201);
        assertThat(first.getResponseHeaders().containsHeader("Idempotency-Replayed"))
                .isFalse();
        assertThat(again.getStatus().value()).isEqualTo(201);
        assertThat(again.getResponseHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.getResponseHeaders().getLocation())
                .isEqualTo(first.getResponseHeaders().getLocation());
        assertThat(again.getResponseHeaders().getFirst("Casebook-Position"))
                .isEqualTo(first.getResponseHeaders().getFirst("Casebook-Position"));
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
    }

    @Test
    void sameKeyWithAnotherBodyConflicts() {
        String key = key();
        make("olivia", key, FINE);
        EntityExchangeResult<String> other = make("olivia", key, "{\"name\":\"other one\"}");
        assertThat(other.getStatus().value()).isEqualTo(409);
        assertThat(other.getResponseBody()).contains("urn:casebook:problem:idempotency-conflict");
    }

    @Test
    void keysOfDifferentCallersAreDifferent() {
        String key = key();
        assertThat(make("olivia", key, FINE).getResponseBody())
                .isNotEqualTo(make("mike", key, FINE).getResponseBody());
    }

    @Test
    void refusedAttemptLeavesNoRecord() {
        String key = key();
        assertThat(make("olivia", key, "{\"name\":\"refused\"}").getStatus().value())
                .isEqualTo(409);
        assertThat(make("olivia", key, "{\"name\":\"x\"}").getStatus().value()).isEqualTo(422);
        assertThat(make("olivia", key, FINE).getStatus().value()).isEqualTo(201);
    }

    @Test
    void attemptThatBrokeLeavesNoRecordAndNoRow() {
        String key = key();
        assertThat(make("olivia", key, "{\"name\":\"broken one\"}").getStatus().value())
                .isEqualTo(500);
        assertThat(count("broken one")).isZero();
        EntityExchangeResult<String> again = make("olivia", key, FINE);
        assertThat(again.getStatus().value()).isEqualTo(201);
        assertThat(again.getResponseHeaders().containsHeader("Idempotency-Replayed"))
                .isFalse();
    }

    @Test
    void oneKeyOnTwoPathsIsTwoRequests() {
        String key = key();
        String location =
                String.valueOf(make("olivia", key, FINE).getResponseHeaders().getLocation());
        assertThat(look(location, key)).contains("fine one");
        assertThat(look(made(), key)).contains("fine one");
    }

    @Test
    void waitingForAnotherAttemptIsBoundedAndHoldsNoConnection() throws Exception {
        String key = key();
        String stuck = "{\"name\":\"stuck one\"}";
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<EntityExchangeResult<String>> first = threads.submit(() -> make("olivia", key, stuck));
            Awaitility.await().until(() -> writes.inFlight() > 0);
            Instant asked = Instant.now();
            Future<List<EntityExchangeResult<String>>> waiting =
                    threads.submit(() -> together(MORE_THAN_CONNECTIONS, () -> make("olivia", key, stuck)));
            assertThat(make("olivia", key(), FINE).getStatus().value()).isEqualTo(201);
            assertThat(waiting).isNotDone();
            assertThat(waiting.get()).allSatisfy(answer -> {
                assertThat(answer.getStatus().value()).isEqualTo(503);
                assertThat(answer.getResponseHeaders().containsHeader("Retry-After"))
                        .isTrue();
            });
            assertThat(Duration.between(asked, Instant.now())).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(30));
            things.free();
            assertThat(first.get().getStatus().value()).isEqualTo(201);
        }
        assertThat(make("olivia", key, stuck).getResponseHeaders().getFirst("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    @Test
    void eightAtOnceHaveOneEffect() throws Exception {
        String key = key();
        int before = things.effects();
        long rows = count("slow one");
        List<EntityExchangeResult<String>> answers = together(8, () -> make("olivia", key, "{\"name\":\"slow one\"}"));
        assertThat(answers).allMatch(answer -> answer.getStatus().value() == 201);
        assertThat(answers.stream().map(EntityExchangeResult::getResponseBody).distinct())
                .hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.getResponseHeaders().containsHeader("Idempotency-Replayed")))
                .hasSize(7);
        assertThat(things.effects() - before).isEqualTo(1);
        assertThat(count("slow one") - rows).isEqualTo(1);
        assertThat(writes.inFlight()).isZero();
    }

    @Test
    void replayMayBeRemade() {
        String id = made();
        String key = key();
        assertThat(look(id, key)).contains("fine one");
        assertThat(look(id, key)).isEqualTo("{\"again\":true}");
    }

    @Test
    void keyMayBeMissingWhereNothingIsCreated() {
        String id = made();
        assertThat(look(id, null)).contains("fine one");
        assertThat(look(id, null)).contains("fine one");
    }

    private static <T> List<T> together(int times, Callable<T> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> calls = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(call))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : calls) {
                results.add(result.get());
            }
            return results;
        }
    }

    private long count(String name) {
        List<Long> counts = new ArrayList<>();
        StepVerifier.create(database.sql("select count(*) from thing where name = $1")
                        .bind("$1", name)
                        .map(row -> Columns.number(row, "count"))
                        .one()
                        .doOnNext(counts::add))
                .expectNextCount(1)
                .verifyComplete();
        return counts.getFirst();
    }

    private String look(String path, @Nullable String key) {
        EntityExchangeResult<String> answer = client.post()
                .uri(path + "/look")
                .header("Authorization", "Bearer " + TestIssuer.tokenFor("olivia"))
                .headers(headers -> {
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                })
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
        return String.valueOf(answer.getResponseBody());
    }

    private EntityExchangeResult<String> make(String user, String key, String body) {
        return client.post()
                .uri("/api/v1/things")
                .header("Authorization", "Bearer " + TestIssuer.tokenFor(user))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private String made() {
        return String.valueOf(make("olivia", key(), FINE).getResponseHeaders().getLocation());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
