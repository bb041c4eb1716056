package dev.casebook.ticket.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** How many tickets wait. */
@CasebookTest(database = "tickets")
class CountControllerTests {
    private final TicketApi api;
    private final TestPerson olivia = TestPerson.customer("business");
    private final TestPerson sam = TestPerson.staff("agent");

    CountControllerTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @Test
    void customerCountsTheOwnAccountAndNoQueue() {
        api.open(TestPerson.customer("business"), TicketApi.update());
        open();
        resolve(open());

        JsonNode counts = counts(olivia);
        assertThat(counts.get("open").intValue()).isOne();
        assertThat(counts.get("awaitingCustomer").intValue()).isZero();
        assertThat(counts.get("mine").isNull()).isTrue();
        assertThat(counts.get("unassigned").isNull()).isTrue();
        assertThat(counts.get("breaching").isNull()).isTrue();
        assertThat(counts(olivia.colleague("viewer", "business")).get("open").intValue())
                .isOne();
    }

    @Test
    void staffCountEveryQueue() {
        int unassigned = counts(sam).get("unassigned").intValue();
        String taken = open();
        open();
        api.post("/tickets/" + taken + "/assign", sam, Map.of("assignee", sam.id()))
                .expectStatus()
                .isOk();

        assertThat(counts(sam).get("mine").intValue()).isOne();
        assertThat(counts(sam).get("unassigned").intValue()).isEqualTo(unassigned + 1);
        assertThat(counts(TestPerson.staff("agent")).get("mine").intValue()).isZero();
        resolve(taken);
        assertThat(counts(sam).get("mine").intValue()).isZero();
    }

    @Test
    void nothingCanBeAskedFor() {
        api.get("/tickets/counts?account=" + olivia.accountId(), sam)
                .expectStatus()
                .isEqualTo(422);
    }

    private JsonNode counts(TestPerson who) {
        return TicketApi.json(api.get("/tickets/counts", who).expectStatus().isOk());
    }

    private String open() {
        return api.open(olivia, TicketApi.update()).get("id").stringValue();
    }

    private void resolve(String id) {
        api.post("/tickets/" + id + "/resolve", olivia, Map.of("resolution", "Done"))
                .expectStatus()
                .isOk();
    }
}
