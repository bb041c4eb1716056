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

    private static ObjectNode wish(boolean enabled, @Nullable String reason) {
        return JSON.createObjectNode().put("enabled", enabled).put("reason", reason);
    }
}
