package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Removed files in the history, and whose history that is. */
@ThreadTest
class RemovedFileTests {

    private static final String TOPIC = "support.attachments.v1";

    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("olivia");
    private long sequence;

    RemovedFileTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
        assertThat(desk.timeline("olivia", ticket)).hasSize(1);
    }

    @Test
    void theHistoryTellsOnceWhoRemovedAFile() {
        ObjectNode file = file("olivia", "uploading", 1);
        tell(file);
        TestEvent removal = event(removed(file.put("state", "deleted").put("version", 2), "mike"));
        TestEvents.publish(TOPIC, removal);
        TestEvents.publish(TOPIC, removal);
        JsonNode line = awaitLines("olivia", 1).get(0);
        assertThat(line.get("actor").get("name").stringValue()).isEqualTo("Mike Maple");
        assertThat(line.get("outcome").stringValue()).isEqualTo("accepted");
        assertThat(line.get("ticket").get("id").stringValue()).isEqualTo(ticket.id());
        assertThat(line.get("at").stringValue()).isEqualTo("2026-11-23T09:40:00.000Z");
        assertThat(awaitLines("sam", 1).get(0)).isEqualTo(line);
        assertThat(lines("bella", "attachment_removed")).isEmpty();
        assertThat(lines("olivia", "attachment_added")).hasSize(1);
    }

    @Test
    void aChangeOfAFileThatIsGoneLeavesTheLineAsItIs() {
        ObjectNode removed = removed(file("olivia", "deleted", 2), "olivia");
        tell(removed);
        tell(removed.put("version", 3).put("at", "2026-11-23T10:00:00.000Z"));
        tellLast();
        assertThat(awaitLines("olivia", 2).get(1).get("at").stringValue()).isEqualTo("2026-11-23T09:40:00.000Z");
    }

    @Test
    void aFileOfStaffGoesUnheardByTheAccount() {
        tell(removed(file("sam", "deleted", 2).put("internal", true).put("visibility", "staff"), "lena"));
        tellLast();
        assertThat(awaitLines("sam", 2).toString()).contains("Lena");
        assertThat(awaitLines("olivia", 1).toString()).doesNotContain("Lena");
    }

    @Test
    void nobodyRemovesWhatADraftHadOrWhatWasNotFinished() {
        tell(removed(file("olivia", "deleted", 2).put("visibility", "author"), "olivia"));
        tell(file("olivia", "deleted", 2).put("reason", "The upload was not finished in time."));
        tellLast();
        assertThat(awaitLines("sam", 1).toString()).contains("10:30");
    }

    /** Events of a ticket come in order: what was told before this one has been heard with it. */
    private void tellLast() {
        tell(removed(file("olivia", "deleted", 2), "olivia").put("at", "2026-11-23T10:30:00.000Z"));
    }

    private ObjectNode file(String uploader, String state, long version) {
        return ticket.attachment(UUID.randomUUID().toString(), uploader, state, version);
    }

    private static ObjectNode removed(ObjectNode file, String by) {
        DemoPerson person = DemoPerson.named(by);
        file.putObject("removedBy")
                .put("id", person.personId())
                .put("name", person.name())
                .put("role", person.role());
        return file.put("at", "2026-11-23T09:40:00.000Z");
    }

    private void tell(ObjectNode file) {
        TestEvents.publish(TOPIC, event(file));
    }

    private TestEvent event(ObjectNode file) {
        return TestEvent.of(TOPIC, ticket.id(), "attachment-changed.v1", ++sequence, file.toString());
    }

    private JsonNode awaitLines(String user, int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> lines(user, "attachment_removed"), lines -> lines.size() == count);
    }

    private JsonNode lines(String user, String action) {
        return desk.json(user, "/history?action=" + action + "&ticket=" + ticket.id())
                .get("items");
    }
}
