package dev.casebook.identity.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.identity.Browser;
import dev.casebook.identity.IdentityTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages a person sees. */
@IdentityTest
class PageTests {
    private static final String ELM = "/demo/accounts/0198a000-0000-7000-8000-00000000a004";

    @LocalServerPort
    int port;

    @Test
    void loginPageOffersEveryDemoPersonAndRunsNoScript() {
        var page = new Browser(port).get("/login");

        assertThat(page.body())
                .contains("/login?u=olivia", "/login?u=ada", "licence expired")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("CASEBOOK_IDENTITY=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void linkFillsTheFormForKnownPeopleOnly() {
        assertThat(new Browser(port).get("/login?u=vera").body()).contains("name=\"username\" value=\"vera\"");
        assertThat(new Browser(port).get("/login?u=%22%3Eevil").body())
                .contains("name=\"username\" value=\"\"")
                .doesNotContain("evil");
    }

    @Test
    void wrongPasswordReturnsToTheFormAndKeepsTheName() {
        var browser = new Browser(port);

        assertThat(Browser.location(browser.signIn("olivia", "mike"))).endsWith("/login?error&u=olivia");
        assertThat(browser.get("/login?error&u=olivia").body())
                .contains("do not belong together", "name=\"username\" value=\"olivia\"");
    }

    @Test
    void staleFormGetsAFreshOne() {
        var answer =
                new Browser(port).post("/login", Map.of("username", "olivia", "password", "olivia", "_csrf", "gone"));

        assertThat(Browser.location(answer)).endsWith("/login?expired");
    }

    @Test
    void demoPageChangesAnAccount() {
        var browser = new Browser(port);

        assertThat(browser.get("/demo").body()).contains("Acorn Studio", "Elm");
        assertThat(browser.post(ELM, Map.of("licence", "active")).statusCode()).isEqualTo(302);
        assertThat(browser.get("/demo/accounts", "Accept", "application/json").body())
                .contains("\"name\":\"Elm\",\"plan\":\"pro\",\"licence\":\"active\"");
        assertThat(browser.postJson(ELM, "{\"licence\":\"expired\"}").body()).contains("\"licence\":\"expired\"");
    }

    @Test
    void unknownPlansAndAccountsAreRefused() {
        var browser = new Browser(port);

        assertThat(browser.postJson(ELM, "{\"plan\":\"gold\"}").statusCode()).isEqualTo(422);
        assertThat(browser.postJson(ELM.replace("a004", "a999"), "{}").statusCode())
                .isEqualTo(404);
    }
}
