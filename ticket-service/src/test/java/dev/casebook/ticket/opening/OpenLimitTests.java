package dev.casebook.ticket.opening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Gates on opening: licence, plan, priority, and the limit that holds under concurrency. */
@CasebookTest(database = "tickets")
class OpenLimitTests {
    private final TicketApi api;

    OpenLimitTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @Test
    void eightAtOnceOpenThree() {
        TestPerson frank = TestPerson.customer("free");
        List<Integer> statuses = atOnce(8, frank);
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(3);
        assertThat(statuses).filteredOn(status -> status == 403).hasSize(5);
        assertThat(TicketApi.json(api.get("/tickets", frank)).get("items").size())
                .isEqualTo(3);
    }

    @Test
    void resolvingMakesRoomAndReopeningNeedsIt() {
        TestPerson frank = TestPerson.customer("free");
        String first = api.open(frank, TicketApi.question()).get("id").stringValue();
        api.open(frank, TicketApi.question());
        api.open(frank, TicketApi.question());
        JsonNode limit = TicketApi.json(
                api.post("/tickets", frank, TicketApi.question()).expectStatus().isForbidden());
        assertThat(limit.get("gate").stringValue()).isEqualTo("limit");
        JsonNode capability =
                TicketApi.json(api.get("/catalog", frank)).get("capabilities").get("create_ticket");
        assertThat(capability.get("gate").stringValue()).isEqualTo("limit");
        api.post("/tickets/" + first + "/resolve", frank, Map.of("resolution", "Found it"))
                .expectStatus()
                .isOk();
        api.open(frank, TicketApi.question());
        JsonNode full = TicketApi.json(api.post("/tickets/" + first + "/reopen", frank, Map.of("reason", "Lost it"))
                .expectStatus()
                .isForbidden());
        assertThat(full.get("gate").stringValue()).isEqualTo("limit");
    }

    @Test
    void refusedAttemptLeavesTheKeyFree() {
        TestPerson frank = TestPerson.customer("free");
        Map<String, Object> bug = TicketApi.question();
        bug.putAll(Map.of("type", "bug", "product", "shop-plugin"));
        api.post("/tickets", frank, bug, "again").expectStatus().isForbidden();
        TestPerson upgraded = TestPerson.member(frank.accountId(), "owner", "pro", "active");
        api.post("/tickets", upgraded, bug, "again").expectStatus().isCreated();
    }

    @Test
    void whatWasAcceptedIsAnsweredAgainWhicheverGateClosedSince() {
        TestPerson olivia = TestPerson.customer("pro");
        JsonNode opened = TicketApi.json(api.post("/tickets", olivia, TicketApi.update(), "once"));
        for (TestPerson since : List.of(olivia.now("free", "active"), olivia.now("pro", "expired"))) {
            api.post("/tickets", since, TicketApi.update()).expectStatus().isForbidden();
            var again = api.post("/tickets", since, TicketApi.update(), "once")
                    .expectStatus()
                    .isCreated();
            again.expectHeader().valueEquals("Idempotency-Replayed", "true");
            assertThat(TicketApi.json(again)).isEqualTo(opened);
        }
        TestPerson frank = olivia.now("free", "active");
        api.open(frank, TicketApi.question());
        JsonNode last = TicketApi.json(api.post("/tickets", frank, TicketApi.question(), "last"));
        api.post("/tickets", frank, TicketApi.question()).expectStatus().isForbidden();
        assertThat(TicketApi.json(api.post("/tickets", frank, TicketApi.question(), "last")))
                .isEqualTo(last);
    }

    @Test
    void gatesNameWhatTheyNeed() {
        Map<String, Object> update = TicketApi.update();
        assertGate(TestPerson.expired("pro"), update, "licence", "licence:active");
        assertGate(TestPerson.customer("free"), update, "plan", "plan:pro");
        update.put("priority", "urgent");
        assertGate(TestPerson.customer("pro"), update, "plan", "plan:business");
        assertGate(TestPerson.customer("pro").colleague("viewer", "pro"), update, "role", "role:member");
        api.post(
                        "/tickets",
                        TestPerson.expired("pro"),
                        Map.of("type", "billing", "subject", "Renew", "problem", "How?"))
                .expectStatus()
                .isCreated();
    }

    @Test
    void typeDefaultStaysWithinThePlan() {
        Map<String, Object> security = TicketApi.question();
        security.putAll(Map.of("type", "security", "product", "shop-plugin"));
        assertThat(api.open(TestPerson.customer("business"), security)
                        .get("priority")
                        .stringValue())
                .isEqualTo("high");
    }

    private void assertGate(TestPerson who, Map<String, Object> body, String gate, String requires) {
        JsonNode problem =
                TicketApi.json(api.post("/tickets", who, body).expectStatus().isForbidden());
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:casebook:problem:gate");
        assertThat(problem.get("gate").stringValue()).isEqualTo(gate);
        assertThat(problem.get("requires").stringValue()).isEqualTo(requires);
        assertThat(problem.get("remedy").stringValue()).isNotBlank();
    }

    private List<Integer> atOnce(int many, TestPerson who) {
        List<Future<Integer>> calls = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, many).forEach(i -> calls.add(executor.submit(() -> status(who))));
        }
        return calls.stream().map(Future::resultNow).toList();
    }

    private int status(TestPerson who) {
        return api.post("/tickets", who, TicketApi.question())
                .returnResult(String.class)
                .getStatus()
                .value();
    }
}
