package dev.casebook.ticket.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What staff learn of the customer behind a ticket, and that nobody else does. */
@CasebookTest(database = "tickets")
class CustomerControllerTests {
    private final TicketApi api;
    private final TestPerson sam = TestPerson.staff("agent");

    CustomerControllerTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @Test
    void staffSeeTheAccountItsSitesProductsAndOtherTickets() {
        TestPerson olivia = TestPerson.customer("pro");
        String asked = api.open(olivia, TicketApi.update()).get("id").stringValue();
        String open = api.open(olivia, TicketApi.question()).get("id").stringValue();
        String done = api.open(olivia, TicketApi.question()).get("id").stringValue();
        api.post("/tickets/" + done + "/resolve", olivia, Map.of("resolution", "Found it."))
                .expectStatus()
                .isOk();
        String foreign = api.open(TestPerson.customer("pro"), TicketApi.update())
                .get("id")
                .stringValue();
        JsonNode context = TicketApi.json(
                api.get("/tickets/" + asked + "/customer", sam).expectStatus().isOk());
        assertThat(context.get("account").get("id").stringValue()).isEqualTo(olivia.accountId());
        assertThat(context.get("account").get("plan").stringValue()).isEqualTo("pro");
        assertThat(context.get("account").get("licence").stringValue()).isEqualTo("active");
        assertThat(context.get("account").get("openTickets").intValue()).isEqualTo(2);
        assertThat(context.get("requester").get("role").stringValue()).isEqualTo("owner");
        assertThat(context.get("sites").toString()).contains("https://shop.example");
        assertThat(context.get("products").toString()).isEqualTo("[{\"key\":\"shop-plugin\",\"tickets\":1}]");
        assertThat(context.get("open").size()).isEqualTo(1);
        assertThat(context.get("open").get(0).get("id").stringValue()).isEqualTo(open);
        assertThat(context.get("resolved").size()).isEqualTo(1);
        assertThat(context.get("resolved").get(0).get("resolution").stringValue())
                .isEqualTo("Found it.");
        assertThat(context.toString()).doesNotContain(foreign).doesNotContain("1F3C");
    }

    @Test
    void planAndLicenceAreThoseOfTheNewestClaims() {
        TestPerson owner = TestPerson.customer("pro");
        String ticket = api.open(owner, TicketApi.question()).get("id").stringValue();
        api.get("/catalog", TestPerson.member(owner.accountId(), "owner", "business", "expired"));
        JsonNode account =
                TicketApi.json(api.get("/tickets/" + ticket + "/customer", sam)).get("account");
        assertThat(account.get("plan").stringValue()).isEqualTo("business");
        assertThat(account.get("licence").stringValue()).isEqualTo("expired");
    }

    @Test
    void customersMayNotAsk() {
        TestPerson olivia = TestPerson.customer("pro");
        String ticket = api.open(olivia, TicketApi.question()).get("id").stringValue();
        api.get("/tickets/" + ticket + "/customer", olivia).expectStatus().isForbidden();
        api.get("/tickets/" + ticket + "/customer", TestPerson.customer("pro"))
                .expectStatus()
                .isNotFound();
    }
}
