package dev.casebook.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.identity.Browser;
import dev.casebook.identity.Client;
import dev.casebook.identity.IdentityTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Logout started by a gateway ends the provider's session too and returns to that gateway only. */
@IdentityTest
class LogoutTests {
    private static final String CALLBACK = "http://127.0.0.1:18555/login/oauth2/code/casebook";

    @LocalServerPort
    int port;

    @Test
    void endsTheSessionAndReturnsToTheGateway() {
        var browser = new Browser(port);
        var token =
                new Client(browser).gateway("mike", CALLBACK).get("id_token").asString();

        var answer = browser.get(logout(token, "http://127.0.0.1:18555/"));

        assertThat(Browser.location(answer)).isEqualTo("http://127.0.0.1:18555/");
        assertThat(Browser.location(browser.get(
                        "/oauth2/authorize?" + Browser.encode(Client.request("casebook-gateway", CALLBACK)))))
                .endsWith("/login");
    }

    @Test
    void refusesToSendAnyoneElsewhere() {
        var browser = new Browser(port);
        var token =
                new Client(browser).gateway("mike", CALLBACK).get("id_token").asString();

        assertThat(browser.get(logout(token, "http://evil.example/")).statusCode())
                .isEqualTo(400);
        assertThat(browser.get(logout(token, "http://127.0.0.1:1/elsewhere")).statusCode())
                .isEqualTo(400);
    }

    private static String logout(String token, String returnTo) {
        return "/connect/logout?"
                + Browser.encode(Map.of("id_token_hint", token, "post_logout_redirect_uri", returnTo));
    }
}
