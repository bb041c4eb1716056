package dev.casebook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestIssuer;
import dev.casebook.testsupport.Wall;
import dev.casebook.testsupport.Wall.Target;
import dev.casebook.testsupport.WallRoute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Walks every route as every role, with what is one's own, what is foreign and what is missing. */
class TenantWallIntegrationTests extends DeskTests {
    private static final String MISSING = UUID.randomUUID().toString();
    private static final String OPEN = "200 200 200 200 200 200";
    private static final WallRoute PREFERENCES = WallRoute.of("GET /notification-preferences", "", OPEN);
    private static final List<WallRoute> ROUTES = List.of(
            WallRoute.of("GET /notifications", "", OPEN),
            WallRoute.of("GET /notifications/stream", "", OPEN),
            WallRoute.of("POST /notifications/read", "{\"ids\":[\"" + MISSING + "\"]}", OPEN),
            PREFERENCES,
            WallRoute.of("PUT /notification-preferences", "{\"events\":{}}", OPEN),
            WallRoute.of("GET /deliveries", "", "403 403 403 403 403 200"),
            WallRoute.of("POST /deliveries/{id}/redeliver", "", "403 403 403 403 403 409"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyRouteAnswersEveryoneByRoleAndNobodyWithoutAToken() {
        assertThat(WallRoute.mapped(mappings))
                .containsExactlyInAnyOrderElementsOf(
                        ROUTES.stream().map(WallRoute::toString).toList());
        var delivery = Map.of("id", sentDelivery());
        var wall = new Wall(http);
        for (var route : ROUTES) {
            wall.walk(
                    route,
                    route.path().contains("{id}")
                            ? new Target(TenantWallIntegrationTests::seesBens, () -> delivery, Map.of("id", MISSING))
                            : Target.common(Map.of()));
        }
    }

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
    void whatOneTurnsOffStaysOnForEverybodyElse() {
        var others = DemoPerson.all().stream()
                .map(DemoPerson::user)
                .filter(user -> !user.equals("ben"))
                .toList();
        var ben = preferences("ben");
        var before = others.stream().map(this::preferences).toList();
        try {
            turn("ben", false);
            assertThat(preferences("ben")).isNotEqualTo(ben);
            assertThat(others.stream().map(this::preferences).toList()).isEqualTo(before);
        } finally {
            turn("ben", true);
        }
        assertThat(preferences("ben")).isEqualTo(ben);
    }

    private Wall.Answer preferences(String user) {
        return new Wall(http).ask(DemoPerson.named(user), PREFERENCES, Map.of());
    }

    private void turn(String user, boolean on) {
        http.put()
                .uri("/api/v1/notification-preferences")
                .headers(as(user))
                .header("Content-Type", "application/json")
                .bodyValue("{\"events\":{\"staff_replied\":{\"dashboard\":%s}}}".formatted(on))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static boolean seesBens(DemoPerson person) {
        return person.account() == null
                || person.account().equals(DemoPerson.named("ben").account());
    }

    /** One that was sent, and so can be seen and not be sent again. */
    private String sentDelivery() {
        var story = answered("ben");
        soon().until(() -> deliveries(story.ticket(), "sent") > 0);
        return Objects.requireNonNull(
                db.sql("select id::text from deliveries where ticket_id = :t and state = 'sent' limit 1")
                        .bind("t", story.ticket())
                        .mapValue(String.class)
                        .one()
                        .block());
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
}
