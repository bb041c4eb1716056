package dev.casebook.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Browser;
import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Gateway;
import dev.casebook.gateway.desk.Http;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Access tokens are renewed without anyone noticing, or with a plain word when that is impossible. */
class RefreshTests {
    private static final String FERN = "0198a000-0000-7000-8000-00000000a003";

    private final Desk desk = Desk.instance();

    @AfterEach
    void reset() {
        desk.provider().accessTokensLast(Duration.ofMinutes(5));
        desk.provider().fails(false);
        desk.provider().changePlan(FERN, "free");
        desk.reset();
    }

    @Test
    void refreshOnDemandReadsTheClaimsAnew() {
        var browser = new Browser(desk.gateway()).signedInAs("frank");
        desk.provider().changePlan(FERN, "pro");
        assertThat(plan(browser.get("/api/v1/session"))).isEqualTo("free");

        var answer = browser.write("POST", "/api/v1/session/refresh", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(plan(answer)).isEqualTo("pro");
        assertThat(plan(browser.get("/api/v1/session"))).isEqualTo("pro");
        assertThat(plan(browser.at(desk.secondGateway()).get("/api/v1/session")))
                .isEqualTo("pro");
        assertThat(browser.send("POST", "/api/v1/session/refresh", "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void parallelRequestsOnOneGatewayShareOneRefresh() {
        var browser = expiring("ben");
        var before = desk.provider().refreshes();

        var answers = parallel(16, desk.gateway(), browser, desk.gateway());

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(desk.provider().refreshes() - before).isEqualTo(1);
    }

    @Test
    void parallelRequestsOnTwoGatewaysAllSucceedThoughRefreshTokensRotate() {
        var browser = expiring("bella");
        var before = desk.provider().refreshes();

        var answers = parallel(24, desk.gateway(), browser, desk.secondGateway());

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(desk.provider().refreshes() - before).isEqualTo(1);
    }

    @Test
    void providerOutOfOrderIsSaidAndTheSessionKept() {
        var browser = expiring("olivia");
        desk.provider().fails(true);

        var refused = browser.get("/api/v1/tickets");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(Http.header(refused, "Retry-After")).isNotEmpty();
        assertThat(Http.json(refused).get("type").asString()).isEqualTo("urn:casebook:problem:unavailable");
        assertThat(Http.json(refused).get("detail").asString()).contains("identity provider");
        assertThat(browser.write("POST", "/api/v1/session/refresh", "").statusCode())
                .isEqualTo(503);

        desk.provider().fails(false);
        assertThat(browser.get("/api/v1/tickets").statusCode()).isEqualTo(200);
    }

    @Test
    void providerGoneIsSaidAndTheSessionKept() {
        var browser = expiring("olivia");
        desk.provider().stop();
        try {
            assertThat(browser.get("/api/v1/tickets").statusCode()).isEqualTo(503);
        } finally {
            desk.provider().start();
        }
        assertThat(browser.get("/api/v1/tickets").statusCode()).isEqualTo(200);
    }

    @Test
    void tokenThatStillHoldsIsUsedWhileTheProviderIsDown() {
        desk.provider().accessTokensLast(Duration.ofSeconds(30));
        var browser = new Browser(desk.gateway()).signedInAs("vera");
        desk.provider().fails(true);

        assertThat(browser.get("/api/v1/tickets").statusCode()).isEqualTo(200);
    }

    @Test
    void rejectedRefreshTokenEndsTheSession() {
        var browser = expiring("mike");
        var bystander = new Browser(desk.gateway());
        desk.provider().revokeAll();

        var refused = browser.get("/api/v1/tickets");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Http.json(refused).get("detail").asString()).contains("session has ended");
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(Http.header(browser.page("/dashboard/support"), "Location")).isEqualTo("/login");
        assertThat(bystander.signIn("mike", "/dashboard/support").uri().getPath())
                .isEqualTo("/dashboard/support");
    }

    /** Signed in with a token that is to be renewed at once; what the provider grants later lasts. */
    private Browser expiring(String user) {
        desk.provider().accessTokensLast(Duration.ofSeconds(1));
        var browser = new Browser(desk.gateway()).signedInAs(user);
        desk.provider().accessTokensLast(Duration.ofMinutes(5));
        return browser;
    }

    private static List<HttpResponse<String>> parallel(int requests, Gateway one, Browser browser, Gateway other) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream<Future<HttpResponse<String>>> running = IntStream.range(0, requests)
                    .mapToObj(number -> browser.at(number % 2 == 0 ? one : other))
                    .map(client -> threads.submit(() -> client.get("/api/v1/tickets")))
                    .toList()
                    .stream();
            return running.map(RefreshTests::result).toList();
        }
    }

    private static HttpResponse<String> result(Future<HttpResponse<String>> running) {
        try {
            return running.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String plan(HttpResponse<String> session) {
        return Http.json(session).at("/account/plan").asString();
    }
}
