package dev.casebook.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Browser;
import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Http;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scripts bring their own token and leave nothing behind. */
class BearerTests {
    private final Desk desk = Desk.instance();
    private final String api = desk.gateway().url() + "/api/v1";

    @AfterEach
    void reset() {
        desk.reset();
    }

    @Test
    void tokenTravelsUntouchedWithoutCsrfOrCookie() {
        var token = desk.provider().tokenFor("bella");

        var answer = Http.send("POST", api + "/tickets", "{\"a\":1}", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.json(answer).at("/headers/authorization").asString()).isEqualTo("Bearer " + token);
        assertThat(Http.json(answer).get("body").asString()).isEqualTo("{\"a\":1}");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void badTokensAreRefused() {
        for (var token :
                new String[] {"junk", desk.provider().token(Map.of("person_id", "x"), Duration.ofMinutes(-5))}) {
            var answer = Http.get(api + "/tickets", "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(Http.json(answer).get("type").asString()).isEqualTo("urn:casebook:problem:unauthenticated");
            assertThat(Http.header(answer, "WWW-Authenticate")).contains("invalid_token");
        }
    }

    @Test
    void providerThatHangsOrIsAwayIsUnavailableAndNoFaultOfTheToken() throws IOException {
        var provider = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        try (var gateway = desk.gatewayWith(
                "CASEBOOK_ISSUER=http://127.0.0.1:" + provider.getLocalPort(), "casebook.login.provider-timeout=1s")) {
            var token = desk.provider().tokenFor("bella");
            assertUnavailable(gateway.url() + "/api/v1/tickets", token);
            provider.close();
            assertUnavailable(gateway.url() + "/api/v1/tickets", token);
        } finally {
            provider.close();
        }
    }

    @Test
    void newKeyOfAProviderThatIsAwayIsUnavailableWhileKnownOnesGoOn() {
        var token = desk.provider().tokenFor("bella");
        Http.get(api + "/tickets", "Authorization", "Bearer " + token);
        desk.provider().stop();
        try {
            assertThat(Http.get(api + "/tickets", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(200);
            assertUnavailable(api + "/tickets", signedWithANewKey(token));
        } finally {
            desk.provider().start();
        }
    }

    private static void assertUnavailable(String url, String token) {
        var answer = Http.get(url, "Authorization", "Bearer " + token);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Http.json(answer).get("type").asString()).isEqualTo("urn:casebook:problem:unavailable");
        assertThat(Http.header(answer, "Retry-After")).isNotEmpty();
    }

    private static String signedWithANewKey(String token) {
        var header = "{\"alg\":\"RS256\",\"kid\":\"new\"}".getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + token.substring(token.indexOf('.'));
    }

    @Test
    void sessionNamesThePersonOfTheToken() {
        var token = "Bearer " + desk.provider().tokenFor("lena");

        assertThat(Http.json(Http.get(api + "/session", "Authorization", token))
                        .at("/user/role")
                        .asString())
                .isEqualTo("lead");
        var refresh = Http.send("POST", api + "/session/refresh", "", "Authorization", token);
        assertThat(refresh.statusCode()).isEqualTo(422);
        assertThat(Http.json(refresh).get("type").asString()).isEqualTo("urn:casebook:problem:validation");
    }

    @Test
    void sessionTakesNoParameters() {
        var token = "Bearer " + desk.provider().tokenFor("lena");

        for (var answer : List.of(
                Http.get(api + "/session?surprise=1", "Authorization", token),
                Http.send("POST", api + "/session/refresh?surprise=1", "", "Authorization", token))) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Http.json(answer).at("/errors/0/parameter").asString()).isEqualTo("surprise");
        }
    }

    @Test
    void sessionCookieBesideABadTokenDoesNotSkipTheProof() {
        var browser = new Browser(desk.gateway()).signedInAs("olivia");

        assertThat(browser.send("POST", "/api/v1/tickets", "{}", "Authorization", "Bearer junk")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.send("POST", "/api/v1/tickets", "{}", "Authorization", "Basic b2xpdmlhOm9saXZpYQ==")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void metricsAreForOperators() {
        assertThat(Http.get(desk.gateway().url() + "/actuator/prometheus").statusCode())
                .isEqualTo(200);
        assertThat(Http.get(
                                desk.gateway().url() + "/actuator/prometheus",
                                "Authorization",
                                "Bearer " + desk.provider().tokenFor("ada"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Http.get(desk.gateway().url() + "/actuator/health/readiness").statusCode())
                .isEqualTo(200);
    }
}
