package dev.casebook.ticket.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.time.Duration;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A ticket follows what a real broker brings of its thread and its files: once, late or twice. */
@CasebookTest(database = "tickets")
class ActivityIntegrationTests {
    private static final String THREADS = "support.threads.v1";
    private static final String FILES = "support.attachments.v1";

    private final TicketApi api;
    private final TestPerson olivia = TestPerson.customer("pro");
    private final TestPerson sam = TestPerson.staff("agent");
    private String id = "";

    ActivityIntegrationTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @BeforeEach
    void openTicket() {
        id = api.open(olivia, TicketApi.update()).get("id").stringValue();
    }

    @Test
    void staffReplyMovesTheStatusAndIsUnreadOnce() {
        TestEvent reply = entry(2, "reply", sam, 1, 2);
        TestEvents.publish(THREADS, reply);
        TestEvents.publish(THREADS, reply);
        JsonNode ticket = await(t -> status(t).equals("awaiting_customer"));
        assertThat(ticket.get("replyCount").intValue()).isEqualTo(1);
        assertThat(ticket.get("unread").intValue()).isEqualTo(1);
        assertThat(ticket.get("lastSeq").longValue()).isEqualTo(2);
        assertThat(ticket.get("version").longValue()).isEqualTo(2);
        TestEvents.publish(THREADS, id, ReadMarkerMoved.TYPE, 3, marker(2));
        assertThat(await(t -> t.get("unread").intValue() == 0).get("version").longValue())
                .isEqualTo(2);
        assertThat(TestEvents.read("support.tickets.v1", id))
                .extracting(TestEvent::type)
                .containsExactly("ticket-opened.v1", "ticket-status-changed.v1");
    }

    @Test
    void customerReplyReopensAndPostingMovesTheOwnMarker() {
        TestEvents.publish(THREADS, entry(2, "reply", sam, 1, 2));
        TestEvents.publish(THREADS, entry(3, "reply", olivia, 2, 3));
        JsonNode ticket = await(t -> t.get("replyCount").intValue() == 2);
        assertThat(status(ticket)).isEqualTo("open");
        assertThat(ticket.get("unread").intValue()).isZero();
    }

    @Test
    void aContextRequestIsAFirstResponseThatTheCustomersAnswerTakesBack() {
        TestEvent request = entry(2, "context_request", sam, 1, 2);
        TestEvents.publish(THREADS, request);
        TestEvents.publish(THREADS, request);
        JsonNode asked = await(t -> status(t).equals("awaiting_customer"));
        assertThat(asked.get("targets").get("firstResponse").get("state").stringValue())
                .isEqualTo("met");
        assertThat(asked.get("unread").intValue()).isEqualTo(1);
        assertThat(asked.get("replyCount").intValue()).isZero();
        TestEvents.publish(THREADS, entry(3, "context_answer", sam, 2, 3));
        assertThat(status(await(t -> t.get("lastSeq").longValue() == 3))).isEqualTo("awaiting_customer");
        TestEvents.publish(THREADS, entry(4, "context_answer", olivia, 2, 4));
        JsonNode answered = await(t -> t.get("lastSeq").longValue() == 4);
        assertThat(status(answered)).isEqualTo("open");
        assertThat(answered.get("unread").intValue()).isZero();
    }

    @Test
    void noteChangesNothingACustomerSees() {
        JsonNode before = api.ticket(id, olivia);
        TestEvents.publish(THREADS, entry(2, "note", sam, 1, 2));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.ticket(id, sam).get("lastSeq").longValue() == 2);
        assertThat(api.ticket(id, olivia)).isEqualTo(before);
    }

    @Test
    void lateEntryChangesNoCount() {
        TestEvents.publish(THREADS, entry(3, "reply", sam, 2, 4));
        await(t -> t.get("replyCount").intValue() == 2);
        TestEvents.publish(THREADS, entry(2, "reply", olivia, 1, 2));
        await(t -> t.get("lastSeq").longValue() == 3);
        TestEvents.publish(THREADS, id, ReadMarkerMoved.TYPE, 5, marker(1));
        JsonNode ticket = await(t -> t.get("unread").intValue() == 1);
        assertThat(ticket.get("replyCount").intValue()).isEqualTo(2);
        assertThat(status(ticket)).isEqualTo("awaiting_customer");
    }

    @Test
    void filesAreCountedForThoseWhoSeeThemAndScored() {
        int before = api.ticket(id, olivia).get("checklist").get("score").intValue();
        TestEvents.publish(FILES, file("f1-" + id, "account", "ready", "text/plain", 2));
        TestEvents.publish(FILES, file("f2-" + id, "staff", "ready", "image/png", 2));
        JsonNode ticket = await(t -> t.get("attachmentCount").intValue() == 1);
        assertThat(ticket.get("checklist").get("score").intValue()).isGreaterThan(before);
        Awaitility.await()
                .until(() -> api.ticket(id, sam).get("attachmentCount").intValue() == 2);
        TestEvents.publish(FILES, file("f1-" + id, "account", "rejected", "text/plain", 3));
        await(t -> t.get("attachmentCount").intValue() == 0);
        TestEvents.publish(FILES, file("f1-" + id, "account", "scanning", "text/plain", 1));
        TestEvents.publish(FILES, file("f3-" + id, "account", "ready", "text/plain", 1));
        assertThat(await(t -> t.get("attachmentCount").intValue() > 0)
                        .get("attachmentCount")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void eventOfAnUnknownTicketEndsInTheDeadLettersAndStopsNobody() {
        String unknown = "CB-00000-0000" + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt((int) (System.nanoTime() & 31));
        TestEvents.publish(
                THREADS,
                unknown,
                EntryAppended.TYPE,
                1,
                entry(2, "reply", sam, 1, 2).data().replace(id, unknown));
        TestEvents.publish(THREADS, id, "unheard-of.v1", 9, "{}");
        TestEvents.publish(THREADS, entry(2, "reply", sam, 1, 2));
        await(t -> status(t).equals("awaiting_customer"));
        TestEvents.await(
                "support.threads.v1.ticket-service.dlt",
                event -> event.subject().equals(unknown));
        TestEvents.await(
                "support.threads.v1.ticket-service.dlt", event -> event.type().equals("unheard-of.v1"));
    }

    private JsonNode await(Predicate<JsonNode> fits) {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> api.ticket(id, olivia), fits);
    }

    private static String status(JsonNode ticket) {
        return ticket.get("status").stringValue();
    }

    private TestEvent entry(long seq, String kind, TestPerson author, long against, long sequence) {
        ObjectNode entry = (ObjectNode) CasebookJson.mapper().readTree(Contracts.example(THREADS, EntryAppended.TYPE));
        entry.put("ticketId", id).put("seq", seq).put("kind", kind).put("internal", kind.equals("note"));
        entry.put("acceptedAgainstVersion", against)
                .put("replyCount", kind.equals("reply") ? seq - 1 : 0)
                .put("lastSeq", seq);
        entry.putObject("author")
                .put("id", author.id())
                .put("name", "N")
                .put("role", author.accountId().isEmpty() ? "agent" : "owner");
        return TestEvent.of(THREADS, id, EntryAppended.TYPE, sequence, entry.toString());
    }

    private String marker(long seq) {
        return "{\"ticketId\":\"%s\",\"personId\":\"%s\",\"seq\":%d}".formatted(id, olivia.id(), seq);
    }

    private TestEvent file(String fileId, String visibility, String state, String type, long version) {
        ObjectNode file = (ObjectNode) CasebookJson.mapper().readTree(Contracts.example(FILES, AttachmentChanged.TYPE));
        file.put("ticketId", id)
                .put("attachmentId", fileId)
                .put("visibility", visibility)
                .put("state", state);
        file.put("contentType", type).put("version", version);
        return TestEvent.of(FILES, id, AttachmentChanged.TYPE, version, file.toString());
    }
}
