package dev.casebook.gateway.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Gateway;
import dev.casebook.gateway.desk.Http;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.testsupport.TestKafka;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Refused and failed writes are told on the topic, as the contract says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttemptTests {
    private static final String TOPIC = "support.attempts.v1";
    private static final String REPLIES = "/api/v1/tickets/CB-7K2M9-QXD4T/replies";

    private final Desk desk = Desk.instance();
    private final Gateway gateway = desk.gatewayWith("CASEBOOK_KAFKA_BROKERS=" + TestKafka.brokers());

    @AfterEach
    void reset() {
        desk.reset();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void refusalOfAServiceIsToldWithItsProblem() {
        desk.threads().answers(REPLIES, AttemptTests::refuse);

        var told = told(post("vera", REPLIES, "Casebook-Route", "/dashboard/support/CB-7K2M9-QXD4T?x=1"));

        assertThat(told.get("action").asString()).isEqualTo("reply");
        assertThat(told.get("ticketId").asString()).isEqualTo("CB-7K2M9-QXD4T");
        assertThat(told.get("accountId").asString()).isEqualTo("0198a000-0000-7000-8000-00000000a001");
        assertThat(told.at("/person/name").asString()).isEqualTo("Vera Vine");
        assertThat(told.get("status").asInt()).isEqualTo(403);
        assertThat(told.get("problem").asString()).isEqualTo("gate");
        assertThat(told.get("gate").asString()).isEqualTo("role");
        assertThat(told.get("route").asString()).isEqualTo("/dashboard/support/CB-7K2M9-QXD4T");
    }

    @Test
    void failureOfTheGatewayIsToldToo() {
        desk.threads().stop();
        try {
            var told = told(post("sam", REPLIES));

            assertThat(told.get("status").asInt()).isEqualTo(503);
            assertThat(told.get("problem").asString()).isEqualTo("unavailable");
            assertThat(told.get("accountId").isNull()).isTrue();
        } finally {
            desk.threads().start();
        }
    }

    @Test
    void exampleOfTheContractIsWhatIsWritten() {
        var example = Contracts.example(TOPIC, AttemptRecords.TYPE);
        var json = JsonMapper.shared();

        assertThat(json.valueToTree(json.readValue(example, AttemptFailed.class))
                        .equals(json.readTree(example)))
                .isTrue();
    }

    private String post(String user, String path, String... headers) {
        var requestId = UUID.randomUUID().toString();
        var all = new java.util.ArrayList<>(java.util.List.of(headers));
        all.addAll(java.util.List.of(
                "Authorization", "Bearer " + desk.provider().tokenFor(user), "X-Request-Id", requestId));
        Http.send("POST", gateway.url() + path, "{}", all.toArray(String[]::new));
        return requestId;
    }

    private static JsonNode told(String requestId) {
        var event = TestEvents.await(TOPIC, candidate -> candidate.data().contains(requestId));
        Contracts.validate(TOPIC, AttemptRecords.TYPE, event.data());
        return JsonMapper.shared().readTree(event.data());
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        var body = "{\"type\":\"urn:casebook:problem:gate\",\"status\":403,\"gate\":\"role\"}"
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(403, body.length);
        exchange.getResponseBody().write(body);
    }
}
