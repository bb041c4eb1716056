package dev.casebook.thread.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.testsupport.Contracts;
import dev.casebook.thread.chain.AttachedFile;
import dev.casebook.thread.chain.Digest;
import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.chain.EntryKind;
import dev.casebook.thread.chain.Salt;
import dev.casebook.thread.id.AccountId;
import dev.casebook.thread.id.AttachmentId;
import dev.casebook.thread.id.EntryId;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ThreadEventsContractTests {

    private static final String TOPIC = "support.threads.v1";
    private static final PersonId OLIVIA = new PersonId("0198a000-0000-7000-8000-00000000b001");
    private static final PersonId SAM = new PersonId("0198a000-0000-7000-8000-00000000b101");

    private static final Author SAM_SORREL = new Author(SAM, "Sam Sorrel", "sam@casebook.example", "agent");
    private static final Author OLIVIA_OAK = new Author(OLIVIA, "Olivia Oak", "olivia@acorn.example", "owner");
    private static final AttachedFile LOG = new AttachedFile(
            new AttachmentId("019aa000-0000-7000-8000-00000000f001"),
            "836ff184e7b41b1e13cb5fd89fa1de98dbbab99e9d2918913ff43b86a5c7c213");

    /** The head after the first entry of {@code chain-vectors.json}. */
    private static final ThreadHead OPENED = new ThreadHead(
            new Ticket(
                    new TicketId("CB-7K2M9-QXD4T"),
                    new AccountId("0198a000-0000-7000-8000-00000000a001"),
                    "Update to 4.2 stops at 60 %",
                    "open",
                    1),
            1,
            new Digest("e94a38228ee0f4f48857dcdeedbb4e79060ce39b7ab0f7bb535056a81aea8929"),
            1,
            0);

    @Test
    void entryAppendedKeepsItsContract() {
        OutboxEvent event = reply().events().getFirst();
        assertThat(event.topic()).isEqualTo(TOPIC);
        assertThat(event.key()).isEqualTo("CB-7K2M9-QXD4T");
        assertKeeps(event);
    }

    @Test
    void readMarkerMovedKeepsItsContract() {
        assertKeeps(ThreadEvents.readMarkerMoved(OPENED, OLIVIA, 2, Instant.parse("2026-11-20T09:25:00Z")));
    }

    @Test
    void entriesOfTheDeskItselfKeepTheSchema() {
        ObjectNode event = JsonNodeFactory.instance.objectNode().put("name", "status_changed");
        NewEntry closed = new NewEntry(
                EntryKind.EVENT, false, null, new EntryContent(null, event, List.of()), null, null, Instant.EPOCH);
        OutboxEvent told = OPENED.append(closed).events().getFirst();
        Contracts.validate(TOPIC, told.type(), CasebookJson.mapper().writeValueAsString(told.data()));
    }

    @Test
    void contextRequestsAndAnswersKeepTheirContract() {
        Appended asked = place(OPENED, EntryKind.CONTEXT_REQUEST, "context-request", SAM_SORREL);
        assertKeeps(asked.events().getFirst(), "entry-appended.v1.context-request");
        ThreadHead waiting = new ThreadHead(
                new Ticket(
                        OPENED.ticket().id(),
                        OPENED.ticket().accountId(),
                        OPENED.ticket().subject(),
                        "awaiting_customer",
                        2),
                2,
                asked.head().hash(),
                2,
                0);
        Appended answered = place(waiting, EntryKind.CONTEXT_ANSWER, "context-answer", OLIVIA_OAK, LOG);
        assertKeeps(answered.events().getFirst(), "entry-appended.v1.context-answer");
    }

    private static Appended place(
            ThreadHead head, EntryKind kind, String example, Author author, AttachedFile... files) {
        JsonNode says = CasebookJson.mapper().readTree(Contracts.example(TOPIC, "entry-appended.v1." + example));
        NewEntry entry = new NewEntry(
                kind,
                false,
                author,
                new EntryContent(says.get("body").stringValue(), says.get("event"), List.of(files)),
                null,
                "/dashboard/support/CB-7K2M9-QXD4T",
                Instant.parse(says.get("at").stringValue()));
        return head.append(
                entry, new EntryId(says.get("entryId").stringValue()), new Salt("ffeeddccbbaa99887766554433221100"));
    }

    private static void assertKeeps(OutboxEvent event) {
        assertKeeps(event, event.type());
    }

    private static void assertKeeps(OutboxEvent event, String example) {
        String json = CasebookJson.mapper().writeValueAsString(event.data());
        Contracts.validate(TOPIC, event.type(), json);
        assertThat(CasebookJson.mapper().readTree(json))
                .isEqualTo(CasebookJson.mapper().readTree(Contracts.example(TOPIC, example)));
    }

    private static Appended reply() {
        NewEntry reply = new NewEntry(
                EntryKind.REPLY,
                false,
                SAM_SORREL,
                new EntryContent("Please try **safe mode** and send the log.", null, List.of(LOG)),
                Action.REPLIED,
                "/dashboard/support/CB-7K2M9-QXD4T",
                Instant.parse("2026-11-20T09:20:01.005Z"));
        return OPENED.append(
                reply,
                new EntryId("019aa000-0000-7000-8000-000000000002"),
                new Salt("ffeeddccbbaa99887766554433221100"));
    }
}
