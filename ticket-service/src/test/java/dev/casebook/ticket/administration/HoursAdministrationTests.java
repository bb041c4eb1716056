package dev.casebook.ticket.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Business hours, as the promises of new tickets follow them. */
@CasebookTest(database = "administration")
class HoursAdministrationTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final AdminDesk desk;

    HoursAdministrationTests(@Autowired WebTestClient client) {
        this.desk = new AdminDesk(new TicketApi(client), TestPerson.staff("admin"));
    }

    @Test
    void businessHoursMoveThePromisesOfNewTickets() {
        JsonNode hours = desk.read("/catalog/business-hours");
        ObjectNode wish = JSON.createObjectNode();
        wish.put("zone", "Pacific/Kiritimati");
        wish.putArray("days")
                .addObject()
                .put("day", "wednesday")
                .put("opens", "10:00")
                .put("closes", "18:00");
        wish.putArray("holidays").addObject().put("date", "2027-01-06").put("name", "Epiphany");
        JsonNode changed = TicketApi.json(desk.put("/catalog/business-hours", AdminDesk.version(hours), wish)
                .expectStatus()
                .isOk());
        assertThat(changed.get("days").toString())
                .isEqualTo("[{\"day\":\"wednesday\",\"opens\":\"10:00\",\"closes\":\"18:00\"}]");
        String due = desk.api()
                .open(TestPerson.customer("pro"), TicketApi.question())
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
        AdminDesk.assertPointer(
                desk.put("/catalog/business-hours", AdminDesk.version(changed), wish),
                "/zone",
                "/days/1/day",
                "/days/1/closes");
    }
}
