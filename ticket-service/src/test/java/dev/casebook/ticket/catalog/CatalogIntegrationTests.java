package dev.casebook.ticket.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The defaults the database begins with, as the callers of each plan meet them. */
@CasebookTest(database = "tickets")
class CatalogIntegrationTests {
    private final TicketApi api;
    private final Catalogues catalogues;

    CatalogIntegrationTests(@Autowired WebTestClient client, @Autowired Catalogues catalogues) {
        this.api = new TicketApi(client);
        this.catalogues = catalogues;
    }

    @Test
    void plansAllowTheirTypes() {
        assertThat(allowed(TestPerson.customer("free"))).containsExactly("licence", "billing", "question");
        assertThat(allowed(TestPerson.customer("pro"))).hasSize(7).doesNotContain("security");
        assertThat(allowed(TestPerson.customer("business"))).hasSize(8);
        assertThat(allowed(TestPerson.expired("pro"))).containsExactly("licence", "billing");
        assertThat(allowed(TestPerson.staff("agent"))).hasSize(8);
    }

    @Test
    void everyTypeRequiresSubjectAndProblem() {
        JsonNode types = catalog(TestPerson.customer("pro")).get("types");
        types.forEach(
                type -> assertThat(type.get("fields").get(0).toString()).contains("subject", "\"required\":true"));
        types.forEach(
                type -> assertThat(type.get("fields").get(1).toString()).contains("problem", "\"required\":true"));
    }

    @Test
    void refusedTypeSaysItsGate() {
        JsonNode security = catalog(TestPerson.customer("pro")).get("types").get(6);
        assertThat(security.get("key").stringValue()).isEqualTo("security");
        assertThat(security.get("gate").stringValue()).isEqualTo("plan");
        assertThat(security.get("requires").stringValue()).isEqualTo("plan:business");
    }

    @Test
    void plansMeanWhatTheyPromise() {
        Catalogue catalogue = Objects.requireNonNull(catalogues.read().block());
        assertThat(catalogue.plan("free").promise()).isNull();
        assertThat(catalogue.plan("pro").openTickets()).isEqualTo(50);
        assertThat(catalogue.plan("business").openTickets()).isNull();
        assertThat(catalogue.plan("business").promise())
                .isNotNull()
                .extracting("roundTheClock")
                .isEqualTo(true);
        assertThat(catalogue.plan("pro").attachmentBytes()).isEqualTo(100_000_000L);
    }

    @Test
    void plansAreToldOnceAtTheStart() {
        for (String plan : List.of("free", "pro", "business")) {
            String told =
                    TestEvents.await("support.plans.v1", plan, PlanChanged.TYPE).data();
            Contracts.validate("support.plans.v1", PlanChanged.TYPE, told);
        }
    }

    @Test
    void flagsAreToldAtTheStart() {
        for (String flag : List.of("reply", "attach", "export_evidence")) {
            String told = TestEvents.await("support.plans.v1", "flag:" + flag, FlagChanged.TYPE)
                    .data();
            Contracts.validate("support.plans.v1", FlagChanged.TYPE, told);
        }
    }

    @Test
    void exampleOfAFlagIsWhatIsTold() {
        FlagChanged event =
                new FlagChanged("reply", false, "We are moving house.", 2, Instant.parse("2026-11-20T09:30:00Z"));
        assertThat(CasebookJson.mapper().readTree(CasebookJson.mapper().writeValueAsString(event)))
                .isEqualTo(CasebookJson.mapper().readTree(Contracts.example("support.plans.v1", FlagChanged.TYPE)));
    }

    @Test
    void exampleIsWhatIsTold() {
        Catalogue catalogue = Objects.requireNonNull(catalogues.read().block());
        PlanChanged event = PlanChanged.of(catalogue.plan("free"), Instant.parse("2026-11-20T09:30:00Z"));
        assertThat(CasebookJson.mapper().readTree(CasebookJson.mapper().writeValueAsString(event)))
                .isEqualTo(CasebookJson.mapper().readTree(Contracts.example("support.plans.v1", PlanChanged.TYPE)));
    }

    @Test
    void checkScoresWhatIsThereAndSavesNothing() {
        TestPerson olivia = TestPerson.customer("pro");
        assertThat(score(olivia, Map.of())).isZero();
        int some = score(olivia, Map.of("type", "bug", "problem", "It stops."));
        assertThat(some).isPositive().isLessThan(score(olivia, TicketApi.update()));
        assertThat(TicketApi.json(api.get("/tickets", olivia)).get("items").size())
                .isZero();
    }

    @Test
    void typeSaysItsLineAndWhatItsFieldsMustLookLike() {
        JsonNode licence = type(TestPerson.customer("pro"), "licence");
        assertThat(licence.get("description").stringValue()).isEqualTo("A key is refused or runs out");
        JsonNode key = field(licence, "licenceKey");
        assertThat(key.get("min").intValue()).isEqualTo(6);
        assertThat(key.get("max").intValue()).isEqualTo(200);
        assertThat("ABCD-1F3C").matches(key.get("pattern").stringValue());
        assertThat("ABCD 1F3C").doesNotMatch(key.get("pattern").stringValue());
        assertThat(field(licence, "occurredAt").get("past").booleanValue()).isTrue();
        assertThat(field(licence, "subject").get("min").intValue()).isEqualTo(3);
        assertThat(field(licence, "subject").get("past").booleanValue()).isFalse();
    }

    @Test
    void linesOfTheChecklistSayWhatMeetsThem() {
        JsonNode lines = type(TestPerson.customer("pro"), "bug").get("checklist");
        assertThat(lines.valueStream().map(line -> line.get("attachments").toString()))
                .contains("[\"screenshot\"]", "[\"log\"]");
        assertThat(lines.get(0).get("fields").toString()).isEqualTo("[\"expected\",\"actual\",\"stepsTried\"]");
    }

    private JsonNode type(TestPerson who, String key) {
        return named(catalog(who).get("types"), key);
    }

    private static JsonNode field(JsonNode type, String key) {
        return named(type.get("fields"), key);
    }

    private static JsonNode named(JsonNode all, String key) {
        return all.valueStream()
                .filter(each -> each.get("key").stringValue().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private int score(TestPerson who, Map<String, Object> body) {
        return TicketApi.json(
                        api.post("/tickets/check", who, body).expectStatus().isOk())
                .get("score")
                .intValue();
    }

    private JsonNode catalog(TestPerson who) {
        return TicketApi.json(api.get("/catalog", who).expectStatus().isOk());
    }

    private List<String> allowed(TestPerson who) {
        List<String> keys = new ArrayList<>();
        catalog(who).get("types").forEach(type -> {
            if (type.get("allowed").booleanValue()) {
                keys.add(type.get("key").stringValue());
            }
        });
        return keys;
    }
}
