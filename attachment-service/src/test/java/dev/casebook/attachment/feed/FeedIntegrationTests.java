package dev.casebook.attachment.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.attachment.TestDesk;
import dev.casebook.support.id.SpokenId;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@CasebookTest(database = "attachments", objectStore = true)
class FeedIntegrationTests {

    private static final byte[] LOG = "a line of a log\n".getBytes(StandardCharsets.UTF_8);
    private static final String ACORN = "0198a000-0000-7000-8000-00000000a001";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private WebTestClient web;

    private TestDesk desk;

    @BeforeEach
    void openDesk() {
        desk = new TestDesk(web);
    }

    @Test
    void openedTicketIsKnownWithoutAsking() {
        var ticket = SpokenId.random("CB");
        publish("support.tickets.v1", ticket, "ticket-opened.v1", 1, opened(ticket, false));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(desk.get("sam", "/tickets/" + ticket + "/attachments")
                                .status())
                        .isEqualTo(200));
    }

    @Test
    void staffFileOpensToTheAccountWithAPublicEntry() {
        var ticket = TestDesk.ticketOf("olivia");
        var id = desk.upload("sam", ticket, TestDesk.file("fix.log", LOG), LOG)
                .path("id")
                .asString();

        var event = publish("support.threads.v1", ticket, "entry-appended.v1", 2, entry(ticket, id, false));
        seenBy("olivia", id);
        var version = version(ticket, id);
        TestEvents.publish("support.threads.v1", event);
        publish("support.threads.v1", ticket, "entry-appended.v1", 3, entry(ticket, id, true));
        var later = desk.upload("sam", ticket, TestDesk.file("more.log", LOG), LOG)
                .path("id")
                .asString();
        publish("support.threads.v1", ticket, "entry-appended.v1", 4, entry(ticket, later, false));
        seenBy("olivia", later);

        assertThat(version(ticket, id)).as("a repeated event has no effect").isEqualTo(version);
        assertThat(desk.delete("sam", "/attachments/" + id).status()).isEqualTo(409);
    }

    @Test
    void staffFileOfANoteStaysHidden() {
        var ticket = TestDesk.ticketOf("olivia");
        var note = desk.upload("sam", ticket, TestDesk.file("note.log", LOG), LOG)
                .path("id")
                .asString();
        var reply = desk.upload("sam", ticket, TestDesk.file("reply.log", LOG), LOG)
                .path("id")
                .asString();

        publish("support.threads.v1", ticket, "entry-appended.v1", 2, entry(ticket, note, true));
        publish("support.threads.v1", ticket, "entry-appended.v1", 3, entry(ticket, note, false));
        publish("support.threads.v1", ticket, "entry-appended.v1", 4, entry(ticket, reply, false));
        seenBy("olivia", reply);

        assertThat(desk.get("olivia", "/attachments/" + note).status()).isEqualTo(404);
    }

    @Test
    void submittedDraftShowsItsFiles() {
        var draft = TestDesk.draftOf("olivia");
        var id = desk.upload("olivia", draft, TestDesk.file("a.log", LOG), LOG)
                .path("id")
                .asString();
        assertThat(desk.get("mike", "/attachments/" + id).status()).isEqualTo(404);

        publish("support.tickets.v1", draft, "ticket-opened.v1", 1, opened(draft, true));

        seenBy("mike", id);
        seenBy("sam", id);
        var last = events(draft).getLast();
        assertThat(last.path("visibility").asString()).isEqualTo("account");
        assertThat(last.at("/counts/account").asInt()).isEqualTo(1);
    }

    @Test
    void fileOfASubmittedDraftStaysWithItsEntry() {
        var draft = TestDesk.draftOf("olivia");
        var id = desk.upload("olivia", draft, TestDesk.file("a.log", LOG), LOG)
                .path("id")
                .asString();
        publish("support.tickets.v1", draft, "ticket-opened.v1", 1, opened(draft, true));
        seenBy("mike", id);
        var opening = publish("support.threads.v1", draft, "entry-appended.v1", 1, entry(draft, id, false));
        TestEvents.publish("support.threads.v1", opening);

        await().atMost(Duration.ofSeconds(20)).until(() -> version(draft, id) > 4);

        assertThat(desk.delete("mike", "/attachments/" + id).problem()).isEqualTo("forbidden");
        assertThat(desk.delete("olivia", "/attachments/" + id).problem()).isEqualTo("conflict");
        assertThat(desk.get("olivia", "/attachments/" + id).status()).isEqualTo(200);
    }

    @Test
    void everyChangeIsToldWithAbsoluteCounts() {
        var ticket = TestDesk.ticketOf("olivia");
        desk.upload("olivia", ticket, TestDesk.file("a.log", LOG), LOG);
        desk.upload("sam", ticket, TestDesk.file("b.log", LOG), LOG);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events(ticket)).hasSize(6));
        var told = events(ticket);
        assertThat(told)
                .allSatisfy(event ->
                        Contracts.validate("support.attachments.v1", "attachment-changed.v1", event.toString()));
        assertThat(told)
                .extracting(event -> event.path("state").asString())
                .containsExactly("uploading", "scanning", "ready", "uploading", "scanning", "ready");
        assertThat(told.getLast().at("/counts/account").asInt()).isEqualTo(1);
        assertThat(told.getLast().at("/counts/staff").asInt()).isEqualTo(2);
    }

    @Test
    void planOfTheOwnerReplacesTheDefault() {
        var plan = JSON.readTree(Contracts.example("support.plans.v1", "plan-changed.v1"))
                .asObject()
                .put("plan", "tiny")
                .put("version", 1)
                .put("attachmentBytes", 10)
                .put("ticketBytes", 20);
        publish("support.plans.v1", "tiny", "plan-changed.v1", 1, plan);
        var ticket = SpokenId.random("CB");
        var opened = opened(ticket, false);
        opened.withObject("/account").put("plan", "tiny");
        publish("support.tickets.v1", ticket, "ticket-opened.v1", 1, opened);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                desk.post("sam", "/tickets/" + ticket + "/attachments", TestDesk.file("a.log", LOG))
                                        .json()
                                        .path("limit")
                                        .asLong())
                        .isEqualTo(10));
    }

    private void seenBy(String user, String id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(desk.get(user, "/attachments/" + id).status())
                                .isEqualTo(200));
    }

    private static long version(String ticket, String id) {
        return events(ticket).stream()
                .filter(event -> event.path("attachmentId").asString().equals(id))
                .mapToLong(event -> event.path("version").asLong())
                .max()
                .orElseThrow();
    }

    private static List<JsonNode> events(String ticket) {
        return TestEvents.read("support.attachments.v1", ticket).stream()
                .map(event -> JSON.readTree(event.data()))
                .toList();
    }

    private static ObjectNode opened(String ticket, boolean draft) {
        var event = JSON.readTree(Contracts.example("support.tickets.v1", "ticket-opened.v1"))
                .asObject();
        event.put("ticketId", ticket).put("draft", draft);
        event.withObject("/account").put("id", ACORN).put("plan", "pro");
        return event;
    }

    private static ObjectNode entry(String ticket, String attachment, boolean internal) {
        var event = JSON.readTree(Contracts.example("support.threads.v1", "entry-appended.v1"))
                .asObject();
        event.put("ticketId", ticket)
                .put("entryId", java.util.UUID.randomUUID().toString())
                .put("internal", internal);
        event.putArray("attachmentIds").add(attachment);
        return event;
    }

    private static TestEvent publish(String topic, String key, String type, long sequence, JsonNode data) {
        return TestEvents.publish(topic, key, type, sequence, data.toString());
    }
}
