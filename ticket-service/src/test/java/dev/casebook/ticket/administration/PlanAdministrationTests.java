package dev.casebook.ticket.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plans as an administrator changes them, told to the other services and governing the next act. */
@CasebookTest(database = "administration")
class PlanAdministrationTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final AdminDesk desk;

    PlanAdministrationTests(@Autowired WebTestClient client) {
        this.desk = new AdminDesk(new TicketApi(client), TestPerson.staff("admin"));
    }

    @Test
    void changedPlanIsToldAndGovernsTheNextAct() {
        TestPerson frank = TestPerson.customer("free");
        JsonNode free = desk.read("/plans/free");
        ObjectNode wish = AdminDesk.wishOf(free);
        wish.put("openTickets", 0).put("attachmentBytes", 20_000_000);
        JsonNode changed = TicketApi.json(desk.put("/plans/free", AdminDesk.version(free), wish)
                .expectStatus()
                .isOk());
        assertThat(changed.get("version").longValue())
                .isEqualTo(free.get("version").longValue() + 1);
        JsonNode may = TicketApi.json(desk.api().get("/catalog", frank)).get("capabilities");
        assertThat(may.get("create_ticket").get("gate").stringValue()).isEqualTo("limit");
        assertThat(may.get("attachment_size").get("limit").longValue()).isEqualTo(20_000_000);
        desk.api().post("/tickets", frank, TicketApi.question()).expectStatus().isForbidden();
        String told = AdminDesk.toldOf("free", changed.get("version").longValue());
        Contracts.validate("support.plans.v1", "plan-changed.v1", told);
        assertThat(JSON.readTree(told).get("attachmentBytes").longValue()).isEqualTo(20_000_000);
        desk.put("/plans/free", changed.get("version").longValue(), AdminDesk.wishOf(free))
                .expectStatus()
                .isOk();
        desk.api().open(frank, TicketApi.question());
    }

    @Test
    void typeThatChangesItsPlansChangesThePlans() {
        JsonNode security = desk.read("/catalog/types/security");
        ObjectNode wish = AdminDesk.wishOf(security);
        wish.putArray("plans").add("pro").add("business");
        long before = desk.read("/plans/pro").get("version").longValue();
        desk.put("/catalog/types/security", AdminDesk.version(security), wish)
                .expectStatus()
                .isOk();
        JsonNode pro = desk.read("/plans/pro");
        assertThat(pro.get("types").toString()).contains("security");
        assertThat(JSON.readTree(AdminDesk.toldOf("pro", before + 1))
                        .get("issueTypes")
                        .toString())
                .contains("security");
        assertThat(desk.typeOf(TestPerson.customer("pro"), "security")
                        .get("allowed")
                        .booleanValue())
                .isTrue();
    }
}
