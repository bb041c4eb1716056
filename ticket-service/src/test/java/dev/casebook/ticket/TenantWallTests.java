package dev.casebook.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.TestIssuer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Walks every route with every role: what is foreign looks exactly like what does not exist. */
@CasebookTest(database = "tickets")
class TenantWallTests {
    private static final String MISSING = "CB-00000-00001";
    private static final Map<String, String> BODIES = Map.of(
            "resolve", "{\"resolution\":\"x\"}",
            "reopen", "{\"reason\":\"x\"}",
            "assign", "{\"assignee\":null}",
            "rating", "{\"score\":5}");

    private record Route(HttpMethod method, String path) {
        boolean ofATicket() {
            return path.startsWith("/api/v1/tickets/{id}");
        }

        boolean ofADraft() {
            return path.startsWith("/api/v1/drafts/{id}");
        }

        String body() {
            return BODIES.getOrDefault(path.substring(path.lastIndexOf('/') + 1), "{}");
        }
    }

    private final TicketApi api;
    private final RequestMappingHandlerMapping mappings;
    private final TestPerson olivia = TestPerson.customer("business");
    private final TestPerson bella = TestPerson.customer("business");
    private String own = "";
    private String foreign = "";
    private String draft = "";

    TenantWallTests(
            @Autowired WebTestClient client,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = new TicketApi(client);
        this.mappings = mappings;
    }

    @BeforeEach
    void openTickets() {
        own = api.open(olivia, TicketApi.update()).get("id").stringValue();
        foreign = api.open(bella, TicketApi.update()).get("id").stringValue();
        draft = TicketApi.json(api.post("/drafts", bella, Map.of())).get("id").stringValue();
    }

    @Test
    void foreignTicketAnswersLikeAMissingOneOnEveryRoute() {
        for (Route route : routes("/api/v1")) {
            for (String role : List.of("owner", "member", "viewer")) {
                TestPerson who = olivia.colleague(role, "business");
                if (route.ofATicket() || route.ofADraft()) {
                    assertThat(answer(route, who, route.ofADraft() ? draft : foreign))
                            .as("%s as %s", route, role)
                            .isEqualTo(answer(route, who, MISSING))
                            .isEqualTo(answer(route, who, "not-an-id"))
                            .startsWith("404");
                }
            }
        }
    }

    @Test
    void ownTicketIsThereForItsAccountAndForStaff() {
        for (Route route : routes("/api/v1")) {
            if (route.ofATicket()) {
                assertThat(answer(route, olivia, own)).as("%s as owner", route).doesNotStartWith("404");
                assertThat(answer(route, TestPerson.staff("agent"), own))
                        .as("%s as agent", route)
                        .matches("(?s)(200|409) .*");
                assertThat(answer(route, TestPerson.staff("agent"), MISSING))
                        .as("%s missing", route)
                        .startsWith("404");
            }
        }
    }

    @Test
    void listsHoldOnlyTheOwnAccount() {
        for (String query : List.of(
                "", "?sort=created", "?sort=due", "?sort=priority", "?q=" + foreign, "?q=update", "?status=open")) {
            String text = TicketApi.json(
                            api.get("/tickets" + query, olivia).expectStatus().isOk())
                    .toString();
            assertThat(text).as(query).doesNotContain(foreign).doesNotContain(bella.accountId());
        }
        assertThat(TicketApi.json(api.get("/tickets/counts", olivia))
                        .get("open")
                        .intValue())
                .isOne();
        for (String query : List.of("?account=" + bella.accountId(), "?assignee=none", "?view=all")) {
            api.get("/tickets" + query, olivia).expectStatus().isEqualTo(422);
        }
    }

    @Test
    void everyRouteWantsAToken() {
        Set<String> open = new TreeSet<>();
        for (Route route : routes("/")) {
            int status = api.client()
                    .method(route.method())
                    .uri(route.path(), own)
                    .exchange()
                    .returnResult(String.class)
                    .getStatus()
                    .value();
            if (status != 401) {
                open.add(route.path() + " " + status);
            }
        }
        assertThat(open).allMatch(path -> path.startsWith("/v3/api-docs"));
    }

    @Test
    void internalRoutesDoNotExistForPersonsAndOtherScopes() {
        for (String route : List.of("", "/customer-view", "/staff-view")) {
            for (String token : List.of(
                    olivia.token(), TestPerson.staff("admin").token(), TestIssuer.serviceToken("internal:people"))) {
                internal(own + route, token).expectStatus().isNotFound();
            }
            internal(MISSING + route, TestIssuer.serviceToken("internal:tickets"))
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Test
    void anotherServiceLearnsATicketButNoLicenceKey() {
        JsonNode known = known("");
        assertThat(known.get("opened").get("ticketId").stringValue()).isEqualTo(own);
        assertThat(known.toString()).doesNotContain("1F3C");
    }

    @Test
    void copiesHoldWhatTheirAudienceSees() {
        TestPerson sam = TestPerson.staff("agent");
        TicketApi.json(api.get("/catalog", sam));
        api.post("/tickets/" + own + "/assign", sam, Map.of("assignee", sam.id()))
                .expectStatus()
                .isOk();

        JsonNode customers = known("/customer-view");
        JsonNode staffs = known("/staff-view");
        assertThat(customers.get("id").stringValue()).isEqualTo(own);
        assertThat(customers.get("assignee").isNull()).isTrue();
        assertThat(staffs.get("assignee").get("id").stringValue()).isEqualTo(sam.id());
        assertThat(staffs.get("licenceKey").stringValue()).isEqualTo("••••1F3C");
        internal(draft + "/staff-view", TestIssuer.serviceToken("internal:tickets"))
                .expectStatus()
                .isNotFound();
    }

    private JsonNode known(String route) {
        return TicketApi.json(internal(own + route, TestIssuer.serviceToken("internal:tickets"))
                .expectStatus()
                .isOk());
    }

    private WebTestClient.ResponseSpec internal(String path, String token) {
        return api.client()
                .get()
                .uri("/internal/tickets/" + path)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    /** Status and body without what differs from request to request. */
    private String answer(Route route, TestPerson who, String id) {
        var result = api.client()
                .method(route.method())
                .uri(route.path(), id)
                .header("Authorization", "Bearer " + who.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .headers(headers -> {
                    if (route.method() == HttpMethod.PUT) {
                        headers.set("If-Match", "\"1\"");
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(route.body())
                .exchange()
                .expectBody(String.class)
                .returnResult();
        String body = String.valueOf(result.getResponseBody());
        return result.getStatus().value() + " "
                + body.replaceAll("\"requestId\":\"[^\"]*\"", "").replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private List<Route> routes(String below) {
        List<Route> routes = new ArrayList<>();
        for (RequestMappingInfo info : mappings.getHandlerMethods().keySet()) {
            info.getPatternsCondition().getPatterns().stream()
                    .map(Object::toString)
                    .filter(path -> path.startsWith(below))
                    .forEach(path -> info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> routes.add(new Route(method.asHttpMethod(), path))));
        }
        assertThat(routes).hasSizeGreaterThan(8);
        return routes;
    }
}
