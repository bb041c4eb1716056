package dev.casebook.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestIssuer;
import dev.casebook.testsupport.Wall;
import dev.casebook.testsupport.Wall.Target;
import dev.casebook.testsupport.WallRoute;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Walks every route with every role: what is foreign looks exactly like what does not exist. */
@CasebookTest(database = "tickets")
class TenantWallTests {
    private static final DemoPerson OLIVIA = DemoPerson.named("olivia");
    private static final String MISSING = "CB-00000-00001";
    private static final String ALL = "200 200 200 200 200 200";
    private static final String STAFF = "403 403 403 200 200 200";
    private static final String ADMIN = "403 403 403 403 403 200";
    // An administrator passes the wall and is told what the empty body lacks.
    private static final String ADMIN_WRITES = "403 403 403 403 403 422";
    private static final String BILLING =
            "{\"type\":\"billing\",\"subject\":\"The invoice\",\"problem\":\"Where is it?\"}";

    private static final List<WallRoute> TICKETS = List.of(
            WallRoute.of("GET /tickets/{id}", "", ALL),
            WallRoute.of("PATCH /tickets/{id}", "{\"subject\":\"Another\"}", "200 200 403 200 200 200"),
            WallRoute.of("POST /tickets/{id}/resolve", "{\"resolution\":\"x\"}", "200 200 403 200 200 200"),
            WallRoute.of("POST /tickets/{id}/reopen", "{\"reason\":\"x\"}", "200 200 403 200 200 200"),
            WallRoute.of("POST /tickets/{id}/assign", "{\"assignee\":null}", STAFF),
            WallRoute.of("POST /tickets/{id}/rating", "{\"score\":5}", "200 200 403 200 200 200"),
            WallRoute.of("GET /tickets/{id}/customer", "", STAFF));

    /** Whoever is not the author, of the account or staff alike, finds nothing. */
    private static final List<WallRoute> DRAFTS = List.of(
            WallRoute.of("GET /drafts/{id}", "", ALL),
            WallRoute.of("PUT /drafts/{id}", "{}", ALL).with("If-Match", "\"1\""),
            WallRoute.of("DELETE /drafts/{id}", "", "204 204 204 204 204 204"));

    /** Staff name the account, so that their {@code POST} of a customer's body passes the wall and lacks that. */
    private static final List<WallRoute> COMMON = List.of(
            WallRoute.of("GET /tickets", "", ALL),
            WallRoute.of("POST /tickets", BILLING, "201 201 403 422 422 422"),
            WallRoute.of("POST /tickets/check", "{}", ALL),
            WallRoute.of("GET /tickets/similar?q=export", "", ALL),
            WallRoute.of("GET /tickets/counts", "", ALL),
            WallRoute.of("GET /tickets/stream", "", ALL),
            WallRoute.of("POST /drafts", "{}", "201 201 403 422 422 422"),
            WallRoute.of("GET /drafts", "", ALL),
            WallRoute.of("GET /people?role=staff", "", STAFF),
            WallRoute.of("GET /catalog", "", ALL),
            WallRoute.of("GET /catalog/business-hours", "", ADMIN),
            WallRoute.of("PUT /catalog/business-hours", "{}", ADMIN_WRITES).with("If-Match", "\"1\""),
            WallRoute.of("GET /catalog/changes", "", ADMIN),
            WallRoute.of("GET /catalog/products", "", ADMIN),
            WallRoute.of("POST /catalog/products", "{}", ADMIN_WRITES),
            WallRoute.of("GET /catalog/products/{key}", "", ADMIN),
            WallRoute.of("PUT /catalog/products/{key}", "{}", ADMIN_WRITES).with("If-Match", "\"1\""),
            WallRoute.of("GET /catalog/types", "", ADMIN),
            WallRoute.of("POST /catalog/types", "{}", ADMIN_WRITES),
            WallRoute.of("GET /catalog/types/{key}", "", ADMIN),
            WallRoute.of("PUT /catalog/types/{key}", "{}", ADMIN_WRITES).with("If-Match", "\"1\""),
            WallRoute.of("GET /plans", "", ADMIN),
            WallRoute.of("GET /plans/{key}", "", ADMIN),
            WallRoute.of("PUT /plans/{key}", "{}", ADMIN_WRITES).with("If-Match", "\"1\""),
            WallRoute.of("GET /flags", "", ADMIN),
            WallRoute.of("GET /flags/{key}", "", ADMIN),
            WallRoute.of("PUT /flags/{key}", "{}", ADMIN_WRITES).with("If-Match", "\"1\""));

    /** The key of something there is, by where its route begins. */
    private static final Map<String, String> KEYS = Map.of(
            "/catalog/products", "shop-plugin", "/catalog/types", "question", "/plans", "pro", "/flags", "reply");

    private final TicketApi api;
    private final Wall wall;
    private final RequestMappingHandlerMapping mappings;
    private final TestPerson owner = TestPerson.customer("business");
    private final TestPerson stranger = TestPerson.customer("business");
    private String own = "";
    private String foreign = "";
    private String draft = "";

    TenantWallTests(
            @Autowired WebTestClient client,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = new TicketApi(client);
        this.wall = new Wall(client);
        this.mappings = mappings;
    }

    @BeforeEach
    void openTickets() {
        own = api.open(owner, TicketApi.update()).get("id").stringValue();
        foreign = api.open(stranger, TicketApi.update()).get("id").stringValue();
        draft = TicketApi.json(api.post("/drafts", stranger, Map.of()))
                .get("id")
                .stringValue();
    }

    static Stream<WallRoute> tickets() {
        return TICKETS.stream();
    }

    static Stream<WallRoute> drafts() {
        return DRAFTS.stream();
    }

    static Stream<WallRoute> common() {
        return COMMON.stream();
    }

    @Test
    void thisTestKnowsEveryRoute() {
        assertThat(WallRoute.mapped(mappings))
                .containsExactlyInAnyOrderElementsOf(Stream.of(TICKETS, DRAFTS, COMMON)
                        .flatMap(List::stream)
                        .map(WallRoute::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("tickets")
    void ticketIsThereForItsAccountAndStaffByRole(WallRoute route) {
        TestPerson opener = TestPerson.of(OLIVIA);
        String id = api.open(opener, TicketApi.question()).get("id").stringValue();
        if (route.path().endsWith("/rating")) {
            api.post("/tickets/" + id + "/resolve", opener, Map.of("resolution", "x"))
                    .expectStatus()
                    .isOk();
        }
        wall.walk(route, new Target(TenantWallTests::seesAcorn, () -> Map.of("id", id), Map.of("id", MISSING)));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void draftIsThereForItsAuthorOnly(WallRoute route) {
        String id = TicketApi.json(api.post("/drafts", TestPerson.of(OLIVIA), Map.of()))
                .get("id")
                .stringValue();
        wall.walk(route, new Target(OLIVIA::equals, () -> Map.of("id", id), Map.of("id", MISSING)));
    }

    @ParameterizedTest
    @MethodSource("common")
    void whatIsNobodysOwnIsThereByRole(WallRoute route) {
        String key = KEYS.entrySet().stream()
                .filter(known -> route.path().startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        wall.walk(route, Target.common(Map.of("key", key)));
    }

    @Test
    void listsHoldOnlyTheOwnAccount() {
        for (String query : List.of(
                "", "?sort=created", "?sort=due", "?sort=priority", "?q=" + foreign, "?q=update", "?status=open")) {
            String text = TicketApi.json(
                            api.get("/tickets" + query, owner).expectStatus().isOk())
                    .toString();
            assertThat(text).as(query).doesNotContain(foreign).doesNotContain(stranger.accountId());
        }
        assertThat(TicketApi.json(api.get("/tickets/counts", owner)).get("open").intValue())
                .isOne();
        for (String query : List.of("?account=" + stranger.accountId(), "?assignee=none", "?view=all")) {
            api.get("/tickets" + query, owner).expectStatus().isEqualTo(422);
        }
    }

    @Test
    void internalRoutesWantAToken() {
        for (String route : List.of("", "/customer-view", "/staff-view")) {
            api.client()
                    .get()
                    .uri("/internal/tickets/" + own + route)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    @Test
    void internalRoutesDoNotExistForPersonsAndOtherScopes() {
        for (String route : List.of("", "/customer-view", "/staff-view")) {
            for (String token : List.of(
                    owner.token(), TestPerson.staff("admin").token(), TestIssuer.serviceToken("internal:people"))) {
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

    private static boolean seesAcorn(DemoPerson person) {
        return person.account() == null || person.account().equals(OLIVIA.account());
    }
}
