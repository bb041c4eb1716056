package dev.casebook.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.identity.Browser;
import dev.casebook.identity.Client;
import dev.casebook.identity.IdentityApplication;
import java.nio.file.Path;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What was granted before the provider stopped is honoured afterwards. */
class RestartTests {
    @TempDir
    Path store;

    @Test
    void sessionsRefreshAndChangesStandAfterRestart() throws ParseException {
        String refreshToken;
        String keyId;
        try (var provider = start()) {
            var browser = new Browser(port(provider));
            var tokens = new Client(browser).gateway("frank", "http://127.0.0.1:8081/login/oauth2/code/casebook");
            refreshToken = tokens.get("refresh_token").asString();
            keyId = browser.get("/oauth2/jwks").body();
            var account = Client.claims(tokens, "access_token").getStringClaim("account_id");
            browser.postJson("/demo/accounts/" + account, "{\"plan\":\"pro\"}");
        }
        try (var provider = start()) {
            var browser = new Browser(port(provider));
            var tokens = Client.json(new Client(browser).refresh(refreshToken));

            assertThat(Client.claims(tokens, "access_token").getStringClaim("plan"))
                    .isEqualTo("pro");
            assertThat(browser.get("/oauth2/jwks").body()).isEqualTo(keyId);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(IdentityApplication.class)
                .profiles("local")
                .run(
                        "--server.port=0",
                        "--casebook.identity.store.data=" + store,
                        "--CASEBOOK_ISSUER=http://127.0.0.1:18080");
    }

    private static int port(ConfigurableApplicationContext provider) {
        return Integer.parseInt(provider.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
