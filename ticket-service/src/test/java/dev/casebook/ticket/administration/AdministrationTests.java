package dev.casebook.ticket.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What holds for settings of every kind. */
@CasebookTest(database = "administration")
class AdministrationTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final AdminDesk desk;

    AdministrationTests(@Autowired WebTestClient client) {
        this.desk = new AdminDesk(new TicketApi(client), TestPerson.staff("admin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalog/types", "/catalog/products", "/plans", "/flags"})
    void whatIsReadCanBeSentBackAndChangesNothing(String path) {
        JsonNode items = desk.read(path).get("items");
        assertThat(items.size()).isGreaterThan(2);
        items.forEach(item -> {
            String one = path + "/" + item.get("key").stringValue();
            JsonNode answer = TicketApi.json(desk.put(one, AdminDesk.version(item), AdminDesk.wishOf(item))
                    .expectStatus()
                    .isOk());
            assertThat(answer).as(one).isEqualTo(item).isEqualTo(desk.read(one));
        });
    }

    @Test
    void staleAndUnknownAndMissingVersionsAreRefused() {
        JsonNode product = desk.read("/catalog/products/backup-agent");
        ObjectNode wish = AdminDesk.wishOf(product).put("name", "Backup Agent 2");
        desk.put("/catalog/products/backup-agent", AdminDesk.version(product), wish)
                .expectStatus()
                .isOk();
        wish.put("name", "Backup Agent 3");
        desk.put("/catalog/products/backup-agent", AdminDesk.version(product), wish)
                .expectStatus()
                .isEqualTo(412);
        desk.put("/catalog/products/nothing", 1, wish).expectStatus().isNotFound();
        desk.api()
                .call(HttpMethod.PUT, "/catalog/products/backup-agent", desk.ada())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(wish.toString())
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void addingIsOncePerKeyAndPerAttempt() {
        String attempt = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("key", "twice", "name", "Twice", "active", true);
        desk.api()
                .post("/catalog/products", desk.ada(), body, attempt)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Location", "/api/v1/catalog/products/twice");
        desk.api()
                .post("/catalog/products", desk.ada(), body, attempt)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotency-Replayed", "true");
        AdminDesk.assertPointer(desk.api().post("/catalog/products", desk.ada(), body), "/key");
        AdminDesk.assertPointer(
                desk.api().post("/catalog/products", desk.ada(), Map.of("name", "None", "active", true)), "/key");
        AdminDesk.assertPointer(desk.put("/catalog/products/shop-plugin", 1, JSON.valueToTree(body)), "/key");
    }

    @Test
    void everyChangeIsKeptWithWhoMadeIt() {
        JsonNode plan = desk.read("/plans/business");
        desk.put(
                        "/plans/business",
                        AdminDesk.version(plan),
                        AdminDesk.wishOf(plan).put("name", "Business Plus"))
                .expectStatus()
                .isOk();
        JsonNode newest = desk.read("/catalog/changes?limit=1").get("items").get(0);
        assertThat(newest.get("actor").get("id").stringValue())
                .isEqualTo(desk.ada().id());
        assertThat(newest.get("area").stringValue()).isEqualTo("plan");
        assertThat(newest.get("name").stringValue()).isEqualTo("Business");
        assertThat(newest.get("fields").toString())
                .isEqualTo("[{\"field\":\"name\",\"from\":\"Business\",\"to\":\"Business Plus\"}]");
        JsonNode page = desk.read("/catalog/changes?limit=1");
        String next = page.get("next").stringValue();
        assertThat(desk.read("/catalog/changes?limit=1&cursor=" + next)
                        .get("items")
                        .get(0)
                        .get("id"))
                .isNotEqualTo(newest.get("id"));
    }

    @Test
    void onlyAdministratorsMayLookOrChange() {
        List<String> paths = List.of(
                "/catalog/types",
                "/catalog/types/bug",
                "/catalog/products",
                "/catalog/products/shop-plugin",
                "/plans",
                "/plans/pro",
                "/flags",
                "/flags/reply",
                "/catalog/business-hours",
                "/catalog/changes",
                "/plans/nothing");
        List<TestPerson> others = List.of(
                TestPerson.customer("business"),
                TestPerson.customer("business").colleague("viewer", "business"),
                TestPerson.staff("agent"),
                TestPerson.staff("lead"));
        for (TestPerson who : others) {
            paths.forEach(path -> desk.api().get(path, who).expectStatus().isForbidden());
            desk.api().post("/catalog/types", who, Map.of()).expectStatus().isForbidden();
            desk.api().post("/catalog/products", who, Map.of()).expectStatus().isForbidden();
            desk.put(who, "/plans/pro", 1, JSON.createObjectNode())
                    .expectStatus()
                    .isForbidden();
            desk.put(who, "/flags/reply", 1, JSON.createObjectNode())
                    .expectStatus()
                    .isForbidden();
        }
        desk.api().get("/plans/nothing", desk.ada()).expectStatus().isNotFound();
    }
}
