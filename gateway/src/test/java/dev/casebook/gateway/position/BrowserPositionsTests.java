package dev.casebook.gateway.position;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Browser;
import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Http;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A browser's next request, at any gateway and any service, carries what its writes answered. */
class BrowserPositionsTests {
    private final Desk desk = Desk.instance();

    @AfterEach
    void reset() {
        desk.reset();
    }

    @Test
    void positionsOfAnswersGoWithLaterRequestsNewestFirst() {
        var browser = new Browser(desk.gateway()).signedInAs("olivia");
        assertThat(positions(browser)).isEmpty();

        reply(browser, "p1");
        reply(browser, "p2");

        assertThat(positions(browser)).isEqualTo("p2,p1");
        assertThat(positions(browser.at(desk.secondGateway()))).isEqualTo("p2,p1");
    }

    @Test
    void ownPositionOfThePageIsKept() {
        var browser = new Browser(desk.gateway()).signedInAs("olivia");
        reply(browser, "p1");

        browser.get("/api/v1/history", "Casebook-Position", "own");

        assertThat(desk.threads().lastCall().headers().get("casebook-position")).isEqualTo("own,p1");
    }

    @Test
    void onlyTheNewestAreKept() {
        var browser = new Browser(desk.gateway()).signedInAs("olivia");
        IntStream.rangeClosed(1, Positions.AT_MOST + 5).forEach(number -> reply(browser, "p" + number));

        assertThat(positions(browser).split(","))
                .hasSize(Positions.AT_MOST)
                .startsWith("p25", "p24")
                .endsWith("p6");
    }

    @Test
    void peopleAndScriptsKeepApart() {
        reply(new Browser(desk.gateway()).signedInAs("olivia"), "p1");

        assertThat(positions(new Browser(desk.gateway()).signedInAs("olivia"))).isEmpty();
        Http.get(
                desk.gateway().url() + "/api/v1/history",
                "Authorization",
                "Bearer " + desk.provider().tokenFor("olivia"));
        assertThat(desk.threads().lastCall().headers()).doesNotContainKey("casebook-position");
    }

    private void reply(Browser browser, String position) {
        desk.threads().answers("/api/v1/tickets/1/replies", exchange -> {
            exchange.getResponseHeaders().set("Casebook-Position", position);
            exchange.sendResponseHeaders(201, -1);
        });
        assertThat(browser.write("POST", "/api/v1/tickets/1/replies", "{}").statusCode())
                .isEqualTo(201);
    }

    private String positions(Browser browser) {
        assertThat(browser.get("/api/v1/history").statusCode()).isEqualTo(200);
        return desk.threads().lastCall().headers().getOrDefault("casebook-position", "");
    }
}
