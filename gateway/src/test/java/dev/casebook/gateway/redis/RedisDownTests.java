package dev.casebook.gateway.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Browser;
import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Gateway;
import dev.casebook.gateway.desk.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A gateway that finds no Redis serves scripts and tells browsers so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedisDownTests {
    private final Desk desk = Desk.instance();
    private final Gateway lonely = desk.gatewayWith("CASEBOOK_REDIS_PORT=1");

    @AfterAll
    void stop() {
        lonely.close();
    }

    @AfterEach
    void reset() {
        desk.reset();
    }

    @Test
    void scriptsWorkOn() {
        var bearer = "Bearer " + desk.provider().tokenFor("olivia");

        assertThat(Http.get(lonely.url() + "/api/v1/tickets", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Http.send("POST", lonely.url() + "/api/v1/tickets", "{}", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void browsersAreTold() {
        var browser = new Browser(desk.gateway()).signedInAs("olivia").at(lonely);

        var call = browser.get("/api/v1/tickets");
        assertThat(call.statusCode()).isEqualTo(503);
        assertThat(Http.header(call, "Retry-After")).isNotEmpty();
        assertThat(Http.json(call).get("detail").asString()).contains("login sessions");
        assertThat(browser.page("/dashboard/support").statusCode()).isEqualTo(503);
        assertThat(browser.page("/dashboard/support").body()).contains("login sessions");
    }

    @Test
    void gatewayCountsAsReady() {
        assertThat(Http.get(lonely.url() + "/actuator/health/readiness").statusCode())
                .isEqualTo(200);
    }
}
