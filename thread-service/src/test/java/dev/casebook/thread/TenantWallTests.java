package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.id.SpokenId;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.Wall;
import dev.casebook.testsupport.Wall.Target;
import dev.casebook.testsupport.WallRoute;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every route × everybody × own, foreign and missing tickets. */
@ThreadTest
class TenantWallTests {

    private static final String ASK =
            "{\"message\":\"x\",\"items\":[{\"label\":\"x\",\"kind\":\"text\",\"required\":true}]}";
    private static final String ANSWER = "{\"answers\":[{\"item\":\"1\",\"value\":\"x\"}]}";
    private static final String REPLY = "{\"body\":\"x\",\"attachmentIds\":[]}";

    private static final List<WallRoute> ROUTES = List.of(
            WallRoute.of("GET /tickets/{id}/timeline", "", "200 200 200 200 200 200"),
            WallRoute.of("POST /tickets/{id}/replies", REPLY, "201 201 403 201 201 201"),
            WallRoute.of("POST /tickets/{id}/notes", REPLY, "403 403 403 201 201 201"),
            WallRoute.of("POST /tickets/{id}/context-requests", ASK, "403 403 403 201 201 201"),
            WallRoute.of("POST /tickets/{id}/context-requests/{rid}/answers", ANSWER, "201 201 403 201 201 201"),
            WallRoute.of("POST /tickets/{id}/context-requests/{rid}/accept", "{}", "403 403 403 201 201 201"),
            WallRoute.of("POST /tickets/{id}/context-requests/{rid}/withdraw", "{}", "403 403 403 201 201 201"),
            WallRoute.of("GET /tickets/{id}/audit", "", "200 200 200 200 200 200"),
            WallRoute.of("PUT /tickets/{id}/read", "{\"seq\":1}", "200 200 200 200 200 200"),
            WallRoute.of("GET /tickets/{id}/reply-draft", "", "200 200 200 200 200 200"),
            WallRoute.of("PUT /tickets/{id}/reply-draft", "{\"body\":\"x\"}", "200 200 403 200 200 200"),
            WallRoute.of("DELETE /tickets/{id}/reply-draft", "", "204 204 403 204 204 204"),
            WallRoute.of("GET /tickets/{id}/stream", "", "200 200 200 200 200 200"),
            WallRoute.of("POST /tickets/{id}/presence", "{\"state\":\"viewing\"}", "204 204 204 204 204 204"),
            WallRoute.of("GET /history", "", "200 200 200 200 200 200"));

    private static final List<String> STRANGERS = List.of("bella", "ben", "frank", "eli");
    private static final String NOWHERE = UUID.randomUUID().toString();

    private final DeskCalls desk;
    private final Wall wall;
    private final RequestMappingHandlerMapping mappings;
    private final TicketFixture acorn = TicketFixture.known("olivia");

    TenantWallTests(
            @Autowired WebTestClient client,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        desk = new DeskCalls(client);
        wall = new Wall(client);
        this.mappings = mappings;
    }

    static Stream<WallRoute> routes() {
        return ROUTES.stream();
    }

    @Test
    void thisTestKnowsEveryRoute() {
        assertThat(WallRoute.mapped(mappings))
                .containsExactlyInAnyOrderElementsOf(
                        ROUTES.stream().map(WallRoute::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void ownIsThereByRoleAndForeignIsNot(WallRoute route) {
        boolean answers = route.path().contains("{rid}");
        Target target = new Target(
                person -> !STRANGERS.contains(person.user()),
                () -> Map.of("id", acorn.id(), "rid", answers ? answered() : NOWHERE),
                Map.of("id", SpokenId.random("CB"), "rid", NOWHERE));
        wall.walk(route, route.path().contains("{id}") ? target : Target.common(Map.of()));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void requestOfAnotherTicketIsMissing(WallRoute route) {
        if (route.path().contains("{rid}")) {
            TicketFixture birch = TicketFixture.known("bella");
            for (String user : List.of("bella", "ben", "sam", "lena", "ada")) {
                DemoPerson person = DemoPerson.named(user);
                assertThat(wall.ask(person, route, Map.of("id", birch.id(), "rid", answered())))
                        .as("%s as %s", route, user)
                        .isEqualTo(wall.ask(person, route, Map.of("id", birch.id(), "rid", NOWHERE)));
            }
        }
    }

    @Test
    void foreignTicketsStandInNoHistory() {
        assertThat(desk.timeline("olivia", acorn)).isNotEmpty();
        for (String user : STRANGERS) {
            assertThat(desk.json(user, "/history?limit=100").toString()).doesNotContain(acorn.id());
        }
    }

    /** A request of its own for each call, with an answer that can be accepted. */
    private String answered() {
        String requests = "/tickets/" + acorn.id() + "/context-requests";
        JsonNode asked = DeskCalls.body(
                desk.send(HttpMethod.POST, "sam", requests, ASK).expectStatus().isCreated());
        String id = asked.get("id").stringValue();
        desk.send(HttpMethod.POST, "mike", requests + "/" + id + "/answers", ANSWER)
                .expectStatus()
                .isCreated();
        return id;
    }
}
