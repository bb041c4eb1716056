package dev.casebook.ticket.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Settings as an administrator changes them and as everyone meets them afterwards; on a database of their own. */
@CasebookTest(database = "administration")
class AdministrationTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final TicketApi api;
    private final TestPerson ada = TestPerson.staff("admin");

    AdministrationTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalog/types", "/catalog/products", "/plans", "/flags"})
    void whatIsReadCanBeSentBackAndChangesNothing(String path) {
        JsonNode items = read(path).get("items");
        assertThat(items.size()).isGreaterThan(2);
        items.forEach(item -> {
            String one = path + "/" + item.get("key").stringValue();
            JsonNode answer = TicketApi.json(
                    put(one, version(item), wishOf(item)).expectStatus().isOk());
            assertThat(answer).as(one).isEqualTo(item).isEqualTo(read(one));
        });
    }

    @Test
    void changedPlanIsToldAndGovernsTheNextAct() {
        TestPerson frank = TestPerson.customer("free");
        JsonNode free = read("/plans/free");
        ObjectNode wish = wishOf(free);
        wish.put("openTickets", 0).put("attachmentBytes", 20_000_000);
        JsonNode changed = TicketApi.json(
                put("/plans/free", version(free), wish).expectStatus().isOk());
        assertThat(changed.get("version").longValue())
                .isEqualTo(free.get("version").longValue() + 1);
        JsonNode may = TicketApi.json(api.get("/catalog", frank)).get("capabilities");
        assertThat(may.get("create_ticket").get("gate").stringValue()).isEqualTo("limit");
        assertThat(may.get("attachment_size").get("limit").longValue()).isEqualTo(20_000_000);
        api.post("/tickets", frank, TicketApi.question()).expectStatus().isForbidden();
        String told = toldOf("free", changed.get("version").longValue());
        Contracts.validate("support.plans.v1", "plan-changed.v1", told);
        assertThat(JSON.readTree(told).get("attachmentBytes").longValue()).isEqualTo(20_000_000);
        put("/plans/free", changed.get("version").longValue(), wishOf(free))
                .expectStatus()
                .isOk();
        api.open(frank, TicketApi.question());
    }

    @Test
    void typeThatChangesItsPlansChangesThePlans() {
        JsonNode security = read("/catalog/types/security");
        ObjectNode wish = wishOf(security);
        wish.putArray("plans").add("pro").add("business");
        long before = read("/plans/pro").get("version").longValue();
        put("/catalog/types/security", version(security), wish).expectStatus().isOk();
        JsonNode pro = read("/plans/pro");
        assertThat(pro.get("types").toString()).contains("security");
        assertThat(JSON.readTree(toldOf("pro", before + 1)).get("issueTypes").toString())
                .contains("security");
        assertThat(typeOf(TestPerson.customer("pro"), "security").get("allowed").booleanValue())
                .isTrue();
    }

    @Test
    void newTypeIsOfferedAndRetiredTypeIsShownWithItsReason() {
        String key = newType();
        TestPerson bella = TestPerson.customer("business");
        assertThat(typeOf(bella, key).get("allowed").booleanValue()).isTrue();
        Map<String, Object> body = new HashMap<>(TicketApi.question());
        body.put("type", key);
        String ticket = api.open(bella, body).get("id").stringValue();
        retire("/catalog/types/" + key);
        JsonNode type = typeOf(bella, key);
        assertThat(type.get("allowed").booleanValue()).isFalse();
        assertThat(type.get("gate").stringValue()).isEqualTo("feature");
        assertThat(type.get("remedy").stringValue()).contains("Choose another issue type");
        for (TestPerson who : List.of(bella, TestPerson.staff("agent"))) {
            assertThat(typeOf(who, key).get("retired").booleanValue()).isTrue();
        }
        JsonNode refused =
                TicketApi.json(api.post("/tickets", bella, body).expectStatus().isForbidden());
        assertThat(refused.get("requires").stringValue()).isEqualTo("feature:" + key);
        api.patch("/tickets/" + ticket, TestPerson.staff("agent"), Map.of("type", key))
                .expectStatus()
                .isOk();
        String other = api.open(bella, TicketApi.question()).get("id").stringValue();
        api.patch("/tickets/" + other, TestPerson.staff("agent"), Map.of("type", key))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void retiredProductIsKnownButNotTaken() {
        String key = "p-" + UUID.randomUUID().toString().substring(0, 8);
        api.post("/catalog/products", ada, Map.of("key", key, "name", "Old Agent", "active", true))
                .expectStatus()
                .isCreated();
        retire("/catalog/products/" + key);
        TestPerson bella = TestPerson.customer("business");
        assertThat(TicketApi.json(api.get("/catalog", bella)).get("products").toString())
                .contains("\"key\":\"" + key + "\",\"name\":\"Old Agent\",\"retired\":true");
        Map<String, Object> body = TicketApi.update();
        body.put("product", key);
        assertPointer(api.post("/tickets", bella, body), "/product");
    }

    @Test
    void flagThatIsOffSaysWhy() {
        TestPerson olivia = TestPerson.customer("pro");
        String ticket = api.open(olivia, TicketApi.question()).get("id").stringValue();
        JsonNode resolve = read("/flags/resolve");
        assertPointer(put("/flags/resolve", version(resolve), wish(false, null)), "/reason");
        JsonNode off = TicketApi.json(put("/flags/resolve", version(resolve), wish(false, "We are moving house."))
                .expectStatus()
                .isOk());
        JsonNode may =
                TicketApi.json(api.get("/catalog", olivia)).get("capabilities").get("resolve");
        assertThat(may.get("gate").stringValue()).isEqualTo("feature");
        assertThat(may.get("remedy").stringValue()).startsWith("We are moving house.");
        JsonNode refused = TicketApi.json(api.post("/tickets/" + ticket + "/resolve", olivia, Map.of("resolution", "x"))
                .expectStatus()
                .isForbidden());
        assertThat(refused.get("gate").stringValue()).isEqualTo("feature");
        JsonNode told = JSON.readTree(toldOf("flag:resolve", version(off)));
        Contracts.validate("support.plans.v1", "feature-flag-changed.v1", told.toString());
        assertThat(told.get("enabled").booleanValue()).isFalse();
        assertThat(told.get("reason").stringValue()).isEqualTo("We are moving house.");
        JsonNode on = TicketApi.json(put("/flags/resolve", version(off), wish(true, "ignored"))
                .expectStatus()
                .isOk());
        assertThat(on.get("reason").isNull()).isTrue();
        api.post("/tickets/" + ticket + "/resolve", olivia, Map.of("resolution", "x"))
                .expectStatus()
                .isOk();
    }

    @Test
    void businessHoursMoveThePromisesOfNewTickets() {
        JsonNode hours = read("/catalog/business-hours");
        ObjectNode wish = JSON.createObjectNode();
        wish.put("zone", "Pacific/Kiritimati");
        wish.putArray("days")
                .addObject()
                .put("day", "wednesday")
                .put("opens", "10:00")
                .put("closes", "18:00");
        wish.putArray("holidays").addObject().put("date", "2027-01-06").put("name", "Epiphany");
        JsonNode changed = TicketApi.json(put("/catalog/business-hours", version(hours), wish)
                .expectStatus()
                .isOk());
        assertThat(changed.get("days").toString())
                .isEqualTo("[{\"day\":\"wednesday\",\"opens\":\"10:00\",\"closes\":\"18:00\"}]");
        String due = api.open(TestPerson.customer("pro"), TicketApi.question())
                .get("targets")
                .get("firstResponse")
                .get("dueAt")
                .stringValue();
        assertThat(due).endsWith("T04:00:00.000Z");
        wish.withArray("days")
                .addObject()
                .put("day", "wednesday")
                .put("opens", "18:00")
                .put("closes", "09:00");
        wish.put("zone", "+02:00");
        assertPointer(put("/catalog/business-hours", version(changed), wish), "/zone", "/days/1/day", "/days/1/closes");
    }

    @Test
    void staleAndUnknownAndMissingVersionsAreRefused() {
        JsonNode product = read("/catalog/products/backup-agent");
        ObjectNode wish = wishOf(product).put("name", "Backup Agent 2");
        put("/catalog/products/backup-agent", version(product), wish)
                .expectStatus()
                .isOk();
        wish.put("name", "Backup Agent 3");
        put("/catalog/products/backup-agent", version(product), wish)
                .expectStatus()
                .isEqualTo(412);
        put("/catalog/products/nothing", 1, wish).expectStatus().isNotFound();
        api.call(HttpMethod.PUT, "/catalog/products/backup-agent", ada)
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
        api.post("/catalog/products", ada, body, attempt)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Location", "/api/v1/catalog/products/twice");
        api.post("/catalog/products", ada, body, attempt)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotency-Replayed", "true");
        assertPointer(api.post("/catalog/products", ada, body), "/key");
        assertPointer(api.post("/catalog/products", ada, Map.of("name", "None", "active", true)), "/key");
        assertPointer(put("/catalog/products/shop-plugin", 1, JSON.valueToTree(body)), "/key");
    }

    @Test
    void everyChangeIsKeptWithWhoMadeIt() {
        JsonNode plan = read("/plans/business");
        put("/plans/business", version(plan), wishOf(plan).put("name", "Business Plus"))
                .expectStatus()
                .isOk();
        JsonNode newest = read("/catalog/changes?limit=1").get("items").get(0);
        assertThat(newest.get("actor").get("id").stringValue()).isEqualTo(ada.id());
        assertThat(newest.get("area").stringValue()).isEqualTo("plan");
        assertThat(newest.get("name").stringValue()).isEqualTo("Business");
        assertThat(newest.get("fields").toString())
                .isEqualTo("[{\"field\":\"name\",\"from\":\"Business\",\"to\":\"Business Plus\"}]");
        JsonNode page = read("/catalog/changes?limit=1");
        String next = page.get("next").stringValue();
        assertThat(read("/catalog/changes?limit=1&cursor=" + next)
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
            paths.forEach(path -> api.get(path, who).expectStatus().isForbidden());
            api.post("/catalog/types", who, Map.of()).expectStatus().isForbidden();
            api.post("/catalog/products", who, Map.of()).expectStatus().isForbidden();
            put(who, "/plans/pro", 1, JSON.createObjectNode()).expectStatus().isForbidden();
            put(who, "/flags/reply", 1, JSON.createObjectNode()).expectStatus().isForbidden();
        }
        api.get("/plans/nothing", ada).expectStatus().isNotFound();
    }

    private String newType() {
        String key = "t_" + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode wish = wishOf(read("/catalog/types/question"));
        wish.put("key", key).put("label", "Outage");
        api.post("/catalog/types", ada, wish).expectStatus().isCreated();
        return key;
    }

    private void retire(String path) {
        JsonNode present = read(path);
        put(path, version(present), wishOf(present).put("active", false))
                .expectStatus()
                .isOk();
    }

    /** What was read, without what only the desk sets. */
    private static ObjectNode wishOf(JsonNode read) {
        ObjectNode wish = (ObjectNode) read.deepCopy();
        wish.remove(List.of("version", "types", "description"));
        if (wish.has("attachmentBytes") || wish.has("enabled")) {
            wish.remove("key");
        }
        if (wish.get("fields") != null) {
            wish.get("fields").forEach(field -> ((ObjectNode) field).remove(List.of("label", "max")));
        }
        return wish;
    }

    private static ObjectNode wish(boolean enabled, @org.jspecify.annotations.Nullable String reason) {
        return JSON.createObjectNode().put("enabled", enabled).put("reason", reason);
    }

    private static long version(JsonNode setting) {
        return setting.get("version").longValue();
    }

    private JsonNode typeOf(TestPerson who, String key) {
        List<JsonNode> types = new ArrayList<>();
        TicketApi.json(api.get("/catalog", who)).get("types").forEach(types::add);
        return types.stream()
                .filter(type -> type.get("key").stringValue().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String toldOf(String plan, long version) {
        return TestEvents.await(
                        "support.plans.v1",
                        event -> event.subject().equals(plan)
                                && JSON.readTree(event.data()).get("version").longValue() == version)
                .data();
    }

    private static void assertPointer(ResponseSpec answer, String... pointers) {
        List<String> found = new ArrayList<>();
        TicketApi.json(answer.expectStatus().isEqualTo(422))
                .get("errors")
                .forEach(error -> found.add(error.get("pointer").stringValue()));
        assertThat(found).containsExactly(pointers);
    }

    private JsonNode read(String path) {
        return TicketApi.json(api.get(path, ada).expectStatus().isOk());
    }

    private ResponseSpec put(String path, long version, ObjectNode wish) {
        return put(ada, path, version, wish);
    }

    private ResponseSpec put(TestPerson who, String path, long version, ObjectNode wish) {
        return api.call(HttpMethod.PUT, path, who)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(wish.toString())
                .exchange();
    }
}
