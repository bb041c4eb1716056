package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.id.SpokenId;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.node.ObjectNode;

/** Every route of a ticket × every role × own, foreign and missing tickets. */
@ThreadTest
class TenantWallTests {

    private static final String ASK =
            "{\"message\":\"x\",\"items\":[{\"label\":\"x\",\"kind\":\"text\",\"required\":true}]}";
    private static final String ANSWER = "{\"answers\":[{\"item\":\"1\",\"value\":\"x\"}]}";
    private static final String REPLY = "{\"body\":\"x\",\"attachmentIds\":[]}";

    /** A route and the status it answers each role with on a ticket of theirs. */
    private record Route(HttpMethod method, String path, String body, int writer, int viewer, int staff) {}

    private static final List<Route> ROUTES = List.of(
            new Route(HttpMethod.GET, "timeline", "", 200, 200, 200),
            new Route(HttpMethod.POST, "replies", REPLY, 201, 403, 201),
            new Route(HttpMethod.POST, "notes", REPLY, 403, 403, 201),
            new Route(HttpMethod.POST, "context-requests", ASK, 403, 403, 201),
            new Route(HttpMethod.POST, "context-requests/{rid}/answers", ANSWER, 201, 403, 201),
            new Route(HttpMethod.POST, "context-requests/{rid}/accept", "{}", 403, 403, 201),
            new Route(HttpMethod.POST, "context-requests/{rid}/withdraw", "{}", 403, 403, 201),
            new Route(HttpMethod.GET, "audit", "", 200, 200, 200),
            new Route(HttpMethod.PUT, "read", "{\"seq\":1}", 200, 200, 200),
            new Route(HttpMethod.GET, "reply-draft", "", 200, 200, 200),
            new Route(HttpMethod.PUT, "reply-draft", "{\"body\":\"x\"}", 200, 403, 200),
            new Route(HttpMethod.DELETE, "reply-draft", "", 204, 403, 204),
            new Route(HttpMethod.GET, "stream", "", 200, 200, 200),
            new Route(HttpMethod.POST, "presence", "{\"state\":\"viewing\"}", 204, 204, 204));

    private final DeskCalls desk;
    private final RequestMappingHandlerMapping mappings;
    private final TicketFixture acorn = TicketFixture.known("olivia");

    TenantWallTests(
            @Autowired WebTestClient client,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        desk = new DeskCalls(client);
        this.mappings = mappings;
    }

    static Stream<Route> routes() {
        return ROUTES.stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void ownTicketsAnswerByRole(Route route) {
        Map<String, Integer> expected = Map.of(
                "olivia",
                route.writer,
                "mike",
                route.writer,
                "vera",
                route.viewer,
                "sam",
                route.staff,
                "lena",
                route.staff,
                "ada",
                route.staff);
        expected.forEach((user, status) ->
                assertThat(status(user, route, acorn.id())).as(user).isEqualTo(status));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void foreignTicketsAnswerLikeMissingOnes(Route route) {
        assertThat(desk.timeline("olivia", acorn)).isNotEmpty();
        for (String user : List.of("bella", "ben", "frank", "eli")) {
            JsonNode foreign = problem(user, route, acorn.id());
            JsonNode missing = problem(user, route, SpokenId.random("CB"));
            JsonNode nonsense = problem(user, route, "CB-nonsense");
            assertThat(foreign).as(user).isEqualTo(missing).isEqualTo(nonsense);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyWithoutATokenGetsAnywhere(Route route) {
        desk.client()
                .method(route.method)
                .uri("/api/v1/tickets/" + acorn.id() + "/" + route.path.replace("{rid}", "x"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void foreignTicketsStandInNoHistory() {
        assertThat(desk.timeline("olivia", acorn)).isNotEmpty();
        for (String user : List.of("bella", "ben", "frank", "eli")) {
            assertThat(desk.json(user, "/history?limit=100").toString()).doesNotContain(acorn.id());
        }
    }

    @Test
    void thisTestKnowsEveryRouteOfATicket() {
        Stream<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream()
                        .map(pattern -> mapping.getMethodsCondition().getMethods() + " " + pattern.getPatternString()))
                .filter(route -> route.contains("/api/v1/tickets/{id}/"));
        assertThat(mapped)
                .containsExactlyInAnyOrderElementsOf(ROUTES.stream()
                        .map(route -> "[" + route.method + "] /api/v1/tickets/{id}/" + route.path)
                        .toList());
    }

    /** A stream's body would never end, so it is left after the head. */
    private int status(String user, Route route, String ticket) {
        var answer = send(user, route, ticket).returnResult(String.class);
        answer.getResponseBody().subscribe().dispose();
        return answer.getStatus().value();
    }

    private JsonNode problem(String user, Route route, String ticket) {
        ObjectNode problem = (ObjectNode)
                DeskCalls.body(send(user, route, ticket).expectStatus().isNotFound());
        problem.remove(List.of("requestId", "instance"));
        return problem;
    }

    private WebTestClient.ResponseSpec send(String user, Route route, String ticket) {
        String path = route.path.contains("{rid}") ? route.path.replace("{rid}", answered()) : route.path;
        return desk.send(route.method, user, "/tickets/" + ticket + "/" + path, route.body);
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
