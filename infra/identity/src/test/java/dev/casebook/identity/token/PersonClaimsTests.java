package dev.casebook.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.identity.Browser;
import dev.casebook.identity.Client;
import dev.casebook.identity.IdentityTest;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tokens of each client say and how long they hold. */
@IdentityTest
class PersonClaimsTests {
    private static final String CALLBACK = "http://127.0.0.1:8080/login/oauth2/code/casebook";
    private static final String ACORN = "0198a000-0000-7000-8000-00000000a001";

    @LocalServerPort
    int port;

    private Browser browser;
    private Client client;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        client = new Client(browser);
    }

    @Test
    void customerTokensCarryPersonAndAccount() throws ParseException {
        var tokens = client.gateway("olivia", CALLBACK);

        for (var token : new String[] {"access_token", "id_token"}) {
            var claims = Client.claims(tokens, token);
            assertThat(claims.getStringClaim("person_id")).isEqualTo("0198a000-0000-7000-8000-00000000b001");
            assertThat(claims.getStringClaim("name")).isEqualTo("Olivia Oak");
            assertThat(claims.getStringClaim("email")).isEqualTo("olivia@acorn.example");
            assertThat(claims.getStringClaim("role")).isEqualTo("owner");
            assertThat(claims.getStringClaim("account_id")).isEqualTo(ACORN);
            assertThat(claims.getStringClaim("account_name")).isEqualTo("Acorn Studio");
            assertThat(claims.getStringClaim("plan")).isEqualTo("pro");
            assertThat(claims.getStringClaim("licence")).isEqualTo("active");
        }
        assertThat(Client.claims(tokens, "access_token").getAudience()).containsExactly("casebook-api");
        assertThat(Client.claims(tokens, "id_token").getAudience()).containsExactly("casebook-gateway");
    }

    @Test
    void staffHaveNoAccount() throws ParseException {
        var claims = Client.claims(client.gateway("lena", CALLBACK), "access_token");

        assertThat(claims.getStringClaim("role")).isEqualTo("lead");
        assertThat(claims.getClaims()).doesNotContainKeys("account_id", "account_name", "plan", "licence");
    }

    @Test
    void gatewayTokensLastFiveMinutesAndCommandLineTokensAnHour() {
        assertThat(lifetime(client.gateway("sam", CALLBACK))).isEqualTo(Duration.ofMinutes(5));
        assertThat(lifetime(client.commandLine("sam", "http://127.0.0.1:49152/callback")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void refreshReadsTheChangedPlanAndKeepsTheRefreshToken() throws ParseException {
        var tokens = client.gateway("ben", CALLBACK);
        var birch = Client.claims(tokens, "access_token").getStringClaim("account_id");

        browser.postJson("/demo/accounts/" + birch, "{\"plan\":\"free\"}");
        var refreshed = Client.json(client.refresh(tokens.get("refresh_token").asString()));
        browser.postJson("/demo/accounts/" + birch, "{\"plan\":\"business\"}");

        assertThat(Client.claims(refreshed, "access_token").getStringClaim("plan"))
                .isEqualTo("free");
        assertThat(Client.claims(refreshed, "id_token").getStringClaim("plan")).isEqualTo("free");
        assertThat(refreshed.get("refresh_token")).isEqualTo(tokens.get("refresh_token"));
    }

    @Test
    void serviceTokensNameNobody() {
        var claims = Client.claims(client.service("internal:tickets"), "access_token");

        assertThat(claims.getAudience()).containsExactly("casebook-api");
        assertThat(claims.getClaims()).containsEntry("scope", java.util.List.of("internal:tickets"));
        assertThat(claims.getClaims()).doesNotContainKeys("person_id", "role");
    }

    @Test
    void publicClientMustProveItsCode() {
        var redirect = "http://127.0.0.1:49153/callback";
        var code = browser.code("sue", Client.request("casebook-cli", redirect));
        var answer = browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "casebook-cli",
                        "code",
                        code,
                        "redirect_uri",
                        redirect,
                        "code_verifier",
                        "another-verifier-that-is-long-enough-for-the-rule-of-43"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static Duration lifetime(tools.jackson.databind.JsonNode tokens) {
        var claims = Client.claims(tokens, "access_token");
        return Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    }
}
