package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.testsupport.Neighbour;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ThreadTest
class AttachmentEventsTests {

    private static final String ATTACHMENTS = "support.attachments.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("olivia");
    private final String file = UUID.randomUUID().toString();

    AttachmentEventsTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    @Test
    void anEntryShowsThePresentStateAndTheThreadTellsTheVerdictOnce() {
        uploadingReply();
        TestEvent ready = TestEvent.of(
                ATTACHMENTS,
                ticket.id(),
                "attachment-changed.v1",
                3,
                ticket.attachment(file, "olivia", "ready", 3).toString());
        TestEvents.publish(ATTACHMENTS, ready);
        TestEvents.publish(ATTACHMENTS, ready);
        JsonNode entries = awaitEntries(3);
        assertThat(entries.get(1).get("attachments").get(0).get("state").stringValue())
                .isEqualTo("ready");
        JsonNode verdict = entries.get(2).get("event");
        assertThat(verdict.get("name").stringValue()).isEqualTo("attachment_verified");
        assertThat(verdict.get("attachmentId").stringValue()).isEqualTo(file);
        assertThat(verdict.get("sha256").stringValue()).isEqualTo("ab".repeat(32));
        assertThat(desk.json("olivia", "/tickets/" + ticket.id() + "/audit")
                        .get("valid")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void anOlderStateChangesNothing() {
        uploadingReply();
        publish("ready", 3);
        awaitEntries(3);
        publish("scanning", 2);
        desk.reply("olivia", ticket, "after it");
        TicketFixture marker = TicketFixture.known("olivia");
        assertThat(desk.timeline("olivia", marker)).hasSize(1);
        await().during(Duration.ofMillis(500))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(desk.timeline("olivia", ticket)
                                .get(1)
                                .get("attachments")
                                .get(0)
                                .get("state")
                                .stringValue())
                        .isEqualTo("ready"));
    }

    @Test
    void anAddedFileStandsInTheLogOnce() {
        publish("uploading", 1);
        publish("ready", 2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                desk.json("olivia", "/history?action=attachment_added&ticket=" + ticket.id())
                                        .get("items"))
                        .hasSize(1));
    }

    private void uploadingReply() {
        Neighbour.ATTACHMENT.answers(
                "/internal/attachments/" + file,
                200,
                ticket.attachment(file, "olivia", "uploading", 1).toString());
        desk.reply("olivia", ticket, "see the log", file);
    }

    private void publish(String state, long version) {
        TestEvents.publish(
                ATTACHMENTS,
                ticket.id(),
                "attachment-changed.v1",
                version,
                ticket.attachment(file, "olivia", state, version).toString());
    }

    private JsonNode awaitEntries(int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(desk.timeline("olivia", ticket)).hasSize(count));
        return desk.timeline("olivia", ticket);
    }
}
