package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestEvents;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Exported packages in the history, and whose history that is. */
@ThreadTest
class EvidenceEventsTests {

    private static final String TOPIC = "support.attachments.v1";

    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("olivia");

    EvidenceEventsTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
        assertThat(desk.timeline("olivia", ticket)).hasSize(1);
    }

    @Test
    void theHistoryTellsWhoExportedWhatWhenAndFromWhere() {
        tell(evidence("olivia", "customer"), "pending");
        JsonNode line = awaitLines("mike", 1).get(0);
        assertThat(line.get("actor").get("name").stringValue()).isEqualTo("Olivia Oak");
        assertThat(line.get("ticket").get("subject").stringValue()).isEqualTo("Update stops");
        assertThat(line.get("route").stringValue()).isEqualTo("/dashboard/support/CB-7K2M9-QXD4T");
        assertThat(line.get("at").stringValue()).isEqualTo("2026-11-23T09:20:00.500Z");
        assertThat(line.get("outcome").stringValue()).isEqualTo("accepted");
        assertThat(awaitLines("sam", 1).get(0)).isEqualTo(line);
        assertThat(lines("bella")).isEmpty();
    }

    @Test
    void theStaffsEditionIsTheStaffsAlone() {
        tell(evidence("sam", "staff"), "pending");
        tell(evidence("olivia", "customer"), "pending");
        awaitLines("lena", 2);
        for (String user : new String[] {"olivia", "mike", "vera"}) {
            assertThat(awaitLines(user, 1).toString()).as(user).doesNotContain("Sam");
        }
    }

    @Test
    void aPackageThatFailedSaysSoForGood() {
        ObjectNode evidence = evidence("olivia", "customer");
        tell(evidence, "pending");
        tell(evidence, "failed");
        tell(evidence, "pending");
        tell(evidence("mike", "customer"), "ready");
        JsonNode lines = awaitLines("olivia", 2);
        assertThat(lines.findValuesAsString("outcome")).containsExactlyInAnyOrder("failed", "accepted");
    }

    private ObjectNode evidence(String user, String edition) {
        DemoPerson person = DemoPerson.named(user);
        ObjectNode data = (ObjectNode) CasebookJson.mapper().readTree(Contracts.example(TOPIC, "evidence-changed.v1"));
        data.put("ticketId", ticket.id())
                .put("evidenceId", UUID.randomUUID().toString())
                .put("edition", edition);
        data.putObject("requestedBy")
                .put("id", person.personId())
                .put("name", person.name())
                .put("role", person.role());
        return data;
    }

    private void tell(ObjectNode evidence, String state) {
        evidence.put("state", state);
        Contracts.validate(TOPIC, "evidence-changed.v1", evidence.toString());
        TestEvents.publish(TOPIC, ticket.id(), "evidence-changed.v1", 0, evidence.toString());
    }

    private JsonNode awaitLines(String user, int count) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> lines(user), lines -> lines.size() == count);
    }

    private JsonNode lines(String user) {
        return desk.json(user, "/history?action=evidence_exported&ticket=" + ticket.id())
                .get("items");
    }
}
