package dev.casebook.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Browser;
import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What services and callers see of each other's headers. */
class HeaderTests {
    private final Desk desk = Desk.instance();
    private final String tickets = desk.gateway().url() + "/api/v1/tickets";
    private final String bearer = "Bearer " + desk.provider().tokenFor("olivia");

    @AfterEach
    void reset() {
        desk.reset();
    }

    @Test
    void browsersSecretsStayAtTheGateway() {
        var browser = new Browser(desk.gateway()).signedInAs("olivia");
        var headers = Http.json(browser.write("POST", "/api/v1/tickets", "{}", "Casebook-Position-Mode", "script"))
                .get("headers");

        assertThat(headers.has("cookie")).isFalse();
        assertThat(headers.has("x-xsrf-token")).isFalse();
        assertThat(headers.get("authorization").asString()).startsWith("Bearer eyJ");
        assertThat(headers.get("casebook-position-mode").asString()).isEqualTo("browser");
    }

    @Test
    void scriptsCannotClaimToBeABrowser() {
        var headers = seen("Casebook-Position-Mode", "browser", "Cookie", "CASEBOOK_SESSION=x");

        assertThat(headers.has("casebook-position-mode")).isFalse();
        assertThat(headers.has("cookie")).isFalse();
    }

    @Test
    void servicesSetNoCookies() {
        assertThat(Http.get(tickets, "Authorization", bearer).headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void wellFormedRequestIdTravelsBothWays() {
        var answer = Http.get(tickets, "Authorization", bearer, "X-Request-Id", "a.B_3-x");

        assertThat(Http.header(answer, "X-Request-Id")).isEqualTo("a.B_3-x");
        assertThat(Http.json(answer).at("/headers/x-request-id").asString()).isEqualTo("a.B_3-x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"has space", "<script>", "a,b"})
    void otherRequestIdsAreReplaced(String id) {
        var answer = Http.get(tickets, "Authorization", bearer, "X-Request-Id", id);
        var given = Http.header(answer, "X-Request-Id");

        assertThat(given).matches("[0-9a-f-]{36}");
        assertThat(Http.json(answer).at("/headers/x-request-id").asString()).isEqualTo(given);
        assertThat(answer.headers().allValues("X-Request-Id")).hasSize(1);
    }

    @Test
    void traceGoesOn() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        assertThat(seen("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .get("traceparent")
                        .asString())
                .contains(trace);
        assertThat(seen().has("traceparent")).isTrue();
    }

    @Test
    void routeOfThePageGoesOn() {
        assertThat(seen("Casebook-Route", "/dashboard/support/new")
                        .get("casebook-route")
                        .asString())
                .isEqualTo("/dashboard/support/new");
    }

    private JsonNode seen(String... headers) {
        var all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("Authorization", bearer), java.util.stream.Stream.of(headers))
                .toArray(String[]::new);
        return Http.json(Http.get(tickets, all)).get("headers");
    }
}
