package dev.casebook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestIssuer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Walks every route as every role, with what is one's own, what is foreign and what is missing. */
class TenantWallIntegrationTests extends DeskTests {
    private static final String MISSING = UUID.randomUUID().toString();

    @Test
    void nobodySeesAnothersNotificationsAndNoCustomerSeesTheStaffFeed() {
        var acorn = answered("mike");
        var birch = answered("ben");
        soon().until(() -> shows("mike", acorn) && shows("ben", birch));
        for (var person : DemoPerson.all()) {
            var staff = person.account() == null;
            assertThat(shows(person.user(), acorn))
                    .isEqualTo(staff || person.user().equals("mike"));
            assertThat(shows(person.user(), birch))
                    .isEqualTo(staff || person.user().equals("ben"));
            if (!staff) {
                assertThat(feed(person.user())
                                .valueStream()
                                .map(item -> item.path("event").asString()))
                        .doesNotContain("ticket_opened", "customer_replied", "assigned");
            }
        }
    }

    @Test
    void whoMovedToAnotherAccountSeesNothingOfTheOldOne() {
        var story = answered("mike");
        soon().until(() -> shows("mike", story));
        var claims = new HashMap<>(DemoPerson.named("mike").claims());
        claims.put(
                "account_id",
                Objects.requireNonNull(DemoPerson.named("ben").account()).id());
        http.get()
                .uri("/api/v1/notifications")
                .headers(headers -> headers.setBearerAuth(TestIssuer.token(claims)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items")
                .isEmpty()
                .jsonPath("$.unread")
                .isEqualTo(0);
    }

    @Test
    void aForeignNotificationCannotBeReadAndAnswersLikeAMissingOne() {
        var story = answered("ben");
        soon().until(() -> shows("ben", story));
        var foreign = item("ben", story).path("id").asString();
        for (var user : List.of("olivia", "mike", "vera", "frank", "sam", "ada")) {
            assertThat(read(user, foreign)).isEqualTo(read(user, MISSING));
        }
        assertThat(item("ben", story).path("readAt").isNull()).isTrue();
    }

    @Test
    void deliveriesAreForAdministratorsAndUnknownToCustomers() {
        var story = answered("ben");
        soon().until(() -> deliveries(story.ticket(), "sent") > 0);
        var known = Objects.requireNonNull(db.sql("select id::text from deliveries where ticket_id = :t limit 1")
                .bind("t", story.ticket())
                .mapValue(String.class)
                .one()
                .block());
        for (var person : DemoPerson.all()) {
            var admin = person.role().equals("admin");
            var staff = person.account() == null;
            assertThat(status(HttpMethod.GET, "/deliveries", person.user())).isEqualTo(admin ? 200 : 403);
            assertThat(status(HttpMethod.POST, "/deliveries/" + known + "/redeliver", person.user()))
                    .isEqualTo(admin ? 409 : staff ? 403 : 404);
            assertThat(status(HttpMethod.POST, "/deliveries/" + MISSING + "/redeliver", person.user()))
                    .isEqualTo(404);
        }
    }

    @Test
    void everyoneHasTheirOwnPreferences() {
        for (var person : DemoPerson.all()) {
            assertThat(status(HttpMethod.GET, "/notification-preferences", person.user()))
                    .isEqualTo(200);
        }
    }

    @Test
    void withoutATokenThereIsNothing() {
        var routes = new ArrayList<>(List.of("/notifications", "/notification-preferences", "/deliveries"));
        routes.add("/nowhere");
        for (var route : routes) {
            http.get().uri("/api/v1" + route).exchange().expectStatus().isUnauthorized();
        }
    }

    private Story answered(String user) {
        var story = Story.by(user);
        story.opened();
        story.replied("sam");
        return story;
    }

    private boolean shows(String user, Story story) {
        return feed(user).valueStream().anyMatch(item -> isAbout(item, story));
    }

    private JsonNode item(String user, Story story) {
        return feed(user)
                .valueStream()
                .filter(item -> isAbout(item, story))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAbout(JsonNode item, Story story) {
        return item.path("ticket").path("id").asString().equals(story.ticket());
    }

    private JsonNode feed(String user) {
        var body = http.get()
                .uri("/api/v1/notifications?limit=100")
                .headers(as(user))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body).path("items");
    }

    private String read(String user, String id) {
        return Objects.requireNonNull(http.post()
                .uri("/api/v1/notifications/read")
                .headers(as(user))
                .header("Content-Type", "application/json")
                .bodyValue("{\"ids\":[\"" + id + "\"]}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private int status(HttpMethod method, String path, String user) {
        return http.method(method)
                .uri("/api/v1" + path)
                .headers(as(user))
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }
}
