package dev.casebook.ticket.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Features that are switched off for everyone, with the reason. */
@CasebookTest(database = "administration")
class FlagAdministrationTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final AdminDesk desk;

    FlagAdministrationTests(@Autowired WebTestClient client) {
        this.desk = new AdminDesk(new TicketApi(client), TestPerson.staff("admin"));
    }

    @Test
    void flagThatIsOffSaysWhy() {
        TestPerson olivia = TestPerson.customer("pro");
        String ticket = desk.api().open(olivia, TicketApi.question()).get("id").stringValue();
        JsonNode resolve = desk.read("/flags/resolve");
        AdminDesk.assertPointer(desk.put("/flags/resolve", AdminDesk.version(resolve), wish(false, null)), "/reason");
        JsonNode off = TicketApi.json(
                desk.put("/flags/resolve", AdminDesk.version(resolve), wish(false, "We are moving house."))
                        .expectStatus()
                        .isOk());
        JsonNode may = TicketApi.json(desk.api().get("/catalog", olivia))
                .get("capabilities")
                .get("resolve");
        assertThat(may.get("gate").stringValue()).isEqualTo("feature");
        assertThat(may.get("remedy").stringValue()).startsWith("We are moving house.");
        JsonNode refused = TicketApi.json(desk.api()
                .post("/tickets/" + ticket + "/resolve", olivia, Map.of("resolution", "x"))
                .expectStatus()
                .isForbidden());
        assertThat(refused.get("gate").stringValue()).isEqualTo("feature");
        JsonNode told = JSON.readTree(AdminDesk.toldOf("flag:resolve", AdminDesk.version(off)));
        Contracts.validate("support.plans.v1", "feature-flag-changed.v1", told.toString());
        assertThat(told.get("enabled").booleanValue()).isFalse();
        assertThat(told.get("reason").stringValue()).isEqualTo("We are moving house.");
        JsonNode on = TicketApi.json(desk.put("/flags/resolve", AdminDesk.version(off), wish(true, "ignored"))
                .expectStatus()
                .isOk());
        assertThat(on.get("reason").isNull()).isTrue();
        desk.api()
                .post("/tickets/" + ticket + "/resolve", olivia, Map.of("resolution", "x"))
                .expectStatus()
                .isOk();
    }

    @Test
    void whatWasAcceptedIsAnsweredAgainWhateverIsSetSince() {
        TestPerson olivia = TestPerson.customer("pro");
        String type = desk.newType();
        Map<String, Object> body = TicketApi.question();
        body.put("type", type);
        JsonNode opened = TicketApi.json(desk.api().post("/tickets", olivia, body, "once"));
        JsonNode flag = desk.read("/flags/create_ticket");
        JsonNode off = TicketApi.json(
                desk.put("/flags/create_ticket", AdminDesk.version(flag), wish(false, "We are moving house.")));
        try {
            desk.api().post("/tickets", olivia, body, "never").expectStatus().isForbidden();
            assertReplayed(opened, olivia, body);
        } finally {
            desk.put("/flags/create_ticket", AdminDesk.version(off), wish(true, null))
                    .expectStatus()
                    .isOk();
        }
        JsonNode before = desk.read("/catalog/types/" + type);
        ObjectNode stricter = AdminDesk.wishOf(before);
        stricter.get("fields").forEach(field -> ((ObjectNode) field).put("required", true));
        desk.put("/catalog/types/" + type, AdminDesk.version(before), stricter)
                .expectStatus()
                .isOk();
        desk.api().post("/tickets", olivia, body, "never").expectStatus().isEqualTo(422);
        assertReplayed(opened, olivia, body);
        desk.retire("/catalog/types/" + type);
        assertReplayed(opened, olivia, body);
    }

    private void assertReplayed(JsonNode opened, TestPerson who, Map<String, Object> body) {
        var again =
                desk.api().post("/tickets", who, body, "once").expectStatus().isCreated();
        again.expectHeader().valueEquals("Idempotency-Replayed", "true");
        assertThat(TicketApi.json(again)).isEqualTo(opened);
    }

    private static ObjectNode wish(boolean enabled, @Nullable String reason) {
        return JSON.createObjectNode().put("enabled", enabled).put("reason", reason);
    }
}
