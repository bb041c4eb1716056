package dev.casebook.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Gateway;
import dev.casebook.gateway.desk.Http;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Bounds for one person and for one request. */
class LimitTests {
    private final Desk desk = Desk.instance();

    @AfterEach
    void reset() {
        desk.reset();
    }

    @Test
    void tooManyRequestsOfOnePersonAreRefusedOthersNot() {
        try (Gateway strict = desk.gatewayWith("casebook.limits.requests-per-second=1", "casebook.limits.burst=3")) {
            var eager = desk.provider().tokenFor("eli");
            var refused = IntStream.range(0, 12)
                    .mapToObj(number -> get(strict, eager))
                    .filter(answer -> answer.statusCode() == 429)
                    .findFirst()
                    .orElseThrow();

            assertThat(Http.header(refused, "Retry-After")).isEqualTo("1");
            assertThat(Http.json(refused).get("type").asString()).isEqualTo("urn:casebook:problem:rate-limited");
            assertThat(get(strict, desk.provider().tokenFor("ada")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void oversizeBodiesAreRefusedBeforeAnyServiceSeesThem() {
        var declared = post("x".repeat(1_100_000));

        assertThat(declared.statusCode()).isEqualTo(413);
        assertThat(Http.json(declared).get("type").asString()).isEqualTo("urn:casebook:problem:too-large");
        assertThat(desk.threads().calls()).isEmpty();
        assertThat(post("x".repeat(900_000)).statusCode()).isEqualTo(200);
    }

    @Test
    void mediaTypeIsToldBeforeTheSize() {
        var answer = Http.send(
                "POST",
                desk.gateway().url() + "/api/v1/tickets/1/replies",
                "x".repeat(1_100_000),
                "Authorization",
                "Bearer " + desk.provider().tokenFor("olivia"),
                "Content-Type",
                "text/plain");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(desk.threads().calls()).isEmpty();
    }

    @Test
    void defaultsAreStrict() {
        var defaults = new org.springframework.boot.context.properties.bind.Binder()
                .bindOrCreate("casebook.limits", LimitProperties.class);

        assertThat(defaults).isEqualTo(new LimitProperties(20, 80, DataSize.ofMegabytes(1)));
    }

    private HttpResponse<String> post(String body) {
        return Http.send(
                "POST",
                desk.gateway().url() + "/api/v1/tickets/1/replies",
                body,
                "Authorization",
                "Bearer " + desk.provider().tokenFor("olivia"),
                "Content-Type",
                "application/json");
    }

    private static HttpResponse<String> get(Gateway gateway, String token) {
        return Http.get(gateway.url() + "/api/v1/tickets", "Authorization", "Bearer " + token);
    }
}
