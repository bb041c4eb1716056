package dev.casebook.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.identity.Browser;
import dev.casebook.identity.Client;
import dev.casebook.identity.IdentityTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Only a service with the right scope reads the directory. */
@IdentityTest
class DirectoryTests {
    @LocalServerPort
    int port;

    @Test
    void serviceReadsEveryone() {
        var browser = new Browser(port);
        var token = new Client(browser)
                .service("internal:people")
                .get("access_token")
                .asString();

        var items = Client.json(browser.get("/directory", "Authorization", "Bearer " + token))
                .get("items");

        assertThat(items).hasSize(11);
        assertThat(items.get(0).get("accountName").asString()).isEqualTo("Acorn Studio");
        assertThat(items.get(10).get("role").asString()).isEqualTo("admin");
        assertThat(items.get(10).get("accountId").isNull()).isTrue();
    }

    @Test
    void othersAreRefused() {
        var browser = new Browser(port);
        var narrow = new Client(browser)
                .service("internal:tickets")
                .get("access_token")
                .asString();

        assertThat(browser.get("/directory").statusCode()).isEqualTo(401);
        assertThat(browser.get("/directory", "Authorization", "Bearer " + narrow)
                        .statusCode())
                .isEqualTo(403);
    }
}
