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
