package dev.casebook.ticket.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Issue types and products that are added and retired, as those meet them who open tickets. */
@CasebookTest(database = "administration")
class OfferAdministrationTests {
    private final AdminDesk desk;

    OfferAdministrationTests(@Autowired WebTestClient client) {
        this.desk = new AdminDesk(new TicketApi(client), TestPerson.staff("admin"));
    }

    @Test
    void newTypeIsOfferedAndRetiredTypeIsShownWithItsReason() {
        String key = desk.newType();
        TestPerson bella = TestPerson.customer("business");
        assertThat(desk.typeOf(bella, key).get("allowed").booleanValue()).isTrue();
        Map<String, Object> body = new HashMap<>(TicketApi.question());
        body.put("type", key);
        String ticket = desk.api().open(bella, body).get("id").stringValue();
        desk.retire("/catalog/types/" + key);
        JsonNode type = desk.typeOf(bella, key);
        assertThat(type.get("allowed").booleanValue()).isFalse();
        assertThat(type.get("gate").stringValue()).isEqualTo("feature");
        assertThat(type.get("remedy").stringValue()).contains("Choose another issue type");
        for (TestPerson who : List.of(bella, TestPerson.staff("agent"))) {
            assertThat(desk.typeOf(who, key).get("retired").booleanValue()).isTrue();
        }
        JsonNode refused = TicketApi.json(
                desk.api().post("/tickets", bella, body).expectStatus().isForbidden());
        assertThat(refused.get("requires").stringValue()).isEqualTo("feature:" + key);
        desk.api()
                .patch("/tickets/" + ticket, TestPerson.staff("agent"), Map.of("type", key))
                .expectStatus()
                .isOk();
        String other = desk.api().open(bella, TicketApi.question()).get("id").stringValue();
        desk.api()
                .patch("/tickets/" + other, TestPerson.staff("agent"), Map.of("type", key))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void checkCountsTheLicenceKeyThatAMaskStandsFor() {
        String key = desk.newType();
        String path = "/catalog/types/" + key;
        JsonNode present = desk.read(path);
        ObjectNode wish = AdminDesk.wishOf(present);
        wish.putArray("fields").addObject().put("key", "licenceKey").put("required", false);
        ObjectNode line = wish.putArray("checklist").addObject();
        line.put("key", "key").put("label", "Names the licence").put("hint", "Give its key.");
        line.putArray("fields").add("licenceKey");
        line.putArray("attachments");
        desk.put(path, AdminDesk.version(present), wish).expectStatus().isOk();
        assertThat(score(Map.of("type", key))).isZero();
        assertThat(score(Map.of("type", key, "licenceKey", " "))).isZero();
        assertThat(score(Map.of("type", key, "licenceKey", "••••"))).isEqualTo(100);
        assertThat(score(Map.of("type", key, "licenceKey", "ABCD-EFGH-1F3C"))).isEqualTo(100);
    }

    private int score(Map<String, Object> form) {
        return TicketApi.json(desk.api()
                        .post("/tickets/check", TestPerson.customer("business"), form)
                        .expectStatus()
                        .isOk())
                .get("score")
                .intValue();
    }

    @Test
    void lineOnTheCardOfATypeIsSetAndTakenAway() {
        String key = desk.newType();
        String path = "/catalog/types/" + key;
        JsonNode present = desk.read(path);
        JsonNode said = TicketApi.json(desk.put(
                        path,
                        AdminDesk.version(present),
                        AdminDesk.wishOf(present).put("description", " Nothing answers "))
                .expectStatus()
                .isOk());
        TestPerson bella = TestPerson.customer("business");
        assertThat(desk.typeOf(bella, key).get("description").stringValue()).isEqualTo("Nothing answers");
        ObjectNode silent = AdminDesk.wishOf(said);
        silent.remove("description");
        desk.put(path, AdminDesk.version(said), silent).expectStatus().isOk();
        assertThat(desk.typeOf(bella, key).get("description").stringValue()).isEmpty();
        AdminDesk.assertPointer(
                desk.put(path, AdminDesk.version(said) + 1, silent.put("description", "x".repeat(121))),
                "/description");
    }

    @Test
    void retiredProductIsKnownButNotTaken() {
        String key = "p-" + UUID.randomUUID().toString().substring(0, 8);
        desk.api()
                .post("/catalog/products", desk.ada(), Map.of("key", key, "name", "Old Agent", "active", true))
                .expectStatus()
                .isCreated();
        desk.retire("/catalog/products/" + key);
        TestPerson bella = TestPerson.customer("business");
        assertThat(TicketApi.json(desk.api().get("/catalog", bella))
                        .get("products")
                        .toString())
                .contains("\"key\":\"" + key + "\",\"name\":\"Old Agent\",\"retired\":true");
        Map<String, Object> body = TicketApi.update();
        body.put("product", key);
        AdminDesk.assertPointer(desk.api().post("/tickets", bella, body), "/product");
    }
}
