package dev.casebook.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Browser;
import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing in and out as a browser does. */
class LoginTests {
    private final Desk desk = Desk.instance();
    private final Browser browser = new Browser(desk.gateway());

    @AfterEach
    void reset() {
        desk.reset();
    }

    @Test
    void signedOutPageLeadsToTheLoginAndBack() {
        var first = browser.page("/dashboard/support/CB-7K2M9-QXD4T?tab=files");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(Http.header(first, "Location")).isEqualTo("/login");

        var wanted = browser.signIn("olivia", "/dashboard/support/CB-7K2M9-QXD4T?tab=files");
        assertThat(wanted.uri()).hasToString(desk.gateway().url() + "/dashboard/support/CB-7K2M9-QXD4T?tab=files");
    }

    @Test
    void loginReturnsToThePageItWasAskedFor() {
        browser.page("/login?to=/dashboard/history?actor=me");
        assertThat(browser.signIn("olivia", "/login").uri().getPath()).isEqualTo("/dashboard/history");

        var signedIn = browser.page("/login?to=//evil.example");
        assertThat(Http.header(signedIn, "Location")).isEqualTo("/dashboard/support");
    }

    @Test
    void sessionCookieIsHiddenFromScriptsAndTokensNeverReachTheBrowser() {
        browser.page("/login");
        var provider = browser.page("/oauth2/authorization/casebook");
        var cookie = Http.header(provider, "Set-Cookie");
        assertThat(cookie)
                .startsWith("CASEBOOK_SESSION=")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(Http.header(provider, "Location")).contains("code_challenge_method=S256");

        browser.signedInAs("olivia");
        assertThat(browser.get("/api/v1/session").body()).doesNotContain("eyJ");
    }

    @Test
    void sessionTellsWhoIsSignedIn() {
        var session = Http.json(browser.signedInAs("olivia").get("/api/v1/session"));

        assertThat(session.at("/user/id").asString()).isEqualTo("0198a000-0000-7000-8000-00000000b001");
        assertThat(session.at("/user/role").asString()).isEqualTo("owner");
        assertThat(session.at("/account/name").asString()).isEqualTo("Acorn Studio");
        assertThat(session.at("/account/plan").asString()).isEqualTo("pro");
        assertThat(session.at("/account/licence").asString()).isEqualTo("active");
    }

    @Test
    void twoPeopleKeepApart() {
        var staff = new Browser(desk.gateway()).signedInAs("sam");
        browser.signedInAs("olivia");

        assertThat(Http.json(staff.get("/api/v1/session")).at("/user/name").asString())
                .isEqualTo("Sam Sorrel");
        assertThat(Http.json(staff.get("/api/v1/session")).get("account").isNull())
                .isTrue();
        assertThat(Http.json(browser.get("/api/v1/session")).at("/user/name").asString())
                .isEqualTo("Olivia Oak");
    }

    @Test
    void sessionHoldsAtAnotherGateway() {
        browser.signedInAs("ben");

        assertThat(browser.at(desk.secondGateway()).get("/api/v1/tickets").statusCode())
                .isEqualTo(200);
    }

    @Test
    void writesMustRepeatTheCookie() {
        browser.signedInAs("olivia");

        assertThat(browser.write("POST", "/api/v1/tickets", "{}").statusCode()).isEqualTo(200);
        var bare = browser.send("POST", "/api/v1/tickets", "{}");
        assertThat(bare.statusCode()).isEqualTo(403);
        assertThat(Http.json(bare).get("type").asString()).isEqualTo("urn:casebook:problem:forbidden");
        assertThat(Http.json(bare).get("detail").asString()).contains("X-XSRF-TOKEN");
        assertThat(browser.send("POST", "/api/v1/tickets", "{}", "X-XSRF-TOKEN", "guessed")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.tickets().calls().size() + desk.moreTickets().calls().size())
                .isEqualTo(1);
    }

    @Test
    void logoutEndsBothSessions() {
        browser.signedInAs("mike");
        var session = browser.cookie("CASEBOOK_SESSION");

        assertThat(browser.send("POST", "/logout", "").statusCode()).isEqualTo(403);
        var logout = browser.write("POST", "/logout", "");

        assertThat(Http.header(logout, "Location"))
                .startsWith(desk.provider().url() + "/logout?")
                .contains(
                        "id_token_hint=",
                        "post_logout_redirect_uri=" + desk.gateway().url());
        assertThat(Http.get(desk.gateway().url() + "/api/v1/session", "Cookie", "CASEBOOK_SESSION=" + session)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void brokenReturnFromTheProviderEndsOnAPage() {
        var answer = browser.page("/login/oauth2/code/casebook?code=stolen&state=forged");
        assertThat(Http.header(answer, "Location")).isEqualTo("/login?error");

        var page = browser.page("/login?error");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Signing in did not work");
    }

    @Test
    void strangersGetNoSession() {
        assertThat(browser.page("/dashboard/support").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("CASEBOOK_SESSION"));
        assertThat(browser.get("/api/v1/tickets").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("CASEBOOK_SESSION"));
    }
}
