package dev.casebook.attachment.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.TestDesk;
import dev.casebook.support.id.SpokenId;
import dev.casebook.support.inbox.EventConsumer;
import dev.casebook.support.settings.BoundTopics;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.Repeated;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every contract's example that is heard here arrives twice and takes effect once. */
@CasebookTest(database = "attachments", objectStore = true)
class ConsumedContractIntegrationTests {

    private static final String TICKETS = "support.tickets.v1";
    private static final String THREADS = "support.threads.v1";
    private static final String PLANS = "support.plans.v1";
    private static final String TICKET_ROW = "select to_jsonb(t)::text from tickets t where id = :id";
    private static final String FILE_ROW = "select to_jsonb(a)::text from attachments a where id = :id::uuid";
    private static final byte[] LOG = "a line of a log\n".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private WebTestClient web;

    @Autowired
    private DatabaseClient database;

    private final String ticket = SpokenId.random("CB");
    private long sequence;

    @Test
    void openedTicketIsKnown() {
        drivenTwice(TICKETS, "ticket-opened.v1", ofTicket("ticket-opened.v1"), TICKET_ROW, ticket);

        var known = row(TICKET_ROW, ticket);
        assertThat(known.path("account_id").asString()).isEqualTo("0198a000-0000-7000-8000-00000000a001");
        assertThat(known.path("plan").asString()).isEqualTo("pro");
        assertThat(known.path("status").asString()).isEqualTo("open");
        assertThat(known.path("draft_author").isNull()).isTrue();
        assertThat(known.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void savedDraftIsItsAuthors() {
        drivenTwice(TICKETS, "draft-saved.v1", ofTicket("draft-saved.v1"), TICKET_ROW, ticket);

        var known = row(TICKET_ROW, ticket);
        assertThat(known.path("status").asString()).isEqualTo("draft");
        assertThat(known.path("draft_author").asString()).isEqualTo("0198a000-0000-7000-8000-00000000b001");
        assertThat(known.path("version").asInt()).isZero();
    }

    @Test
    void discardedDraftIsSpentForGood() {
        drivenTwice(TICKETS, "draft-saved.v1", ofTicket("draft-saved.v1"), TICKET_ROW, ticket);
        drivenTwice(TICKETS, "draft-discarded.v1", ofTicket("draft-discarded.v1"), TICKET_ROW, ticket);
        drivenTwice(TICKETS, "draft-saved.v1", ofTicket("draft-saved.v1"), TICKET_ROW, ticket);

        assertThat(row(TICKET_ROW, ticket).path("status").asString()).isEqualTo("discarded");
    }

    @Test
    void statusIsThatOfTheLastChange() {
        drivenTwice(TICKETS, "ticket-opened.v1", ofTicket("ticket-opened.v1"), TICKET_ROW, ticket);
        drivenTwice(TICKETS, "ticket-status-changed.v1", ofTicket("ticket-status-changed.v1"), TICKET_ROW, ticket);

        var known = row(TICKET_ROW, ticket);
        assertThat(known.path("status").asString()).isEqualTo("resolved");
        assertThat(known.path("version").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry-appended.v1", "entry-appended.v1.context-answer"})
    void fileOfAPublicEntryIsBoundToIt(String example) {
        var desk = new TestDesk(web);
        var owned = TestDesk.ticketOf("olivia");
        var file = desk.upload("sam", owned, TestDesk.file("a.log", LOG), LOG)
                .path("id")
                .asString();
        var entry = example(THREADS, example)
                .put("ticketId", owned)
                .put("entryId", UUID.randomUUID().toString());
        entry.putArray("attachmentIds").add(file);

        drivenTwice(THREADS, "entry-appended.v1", entry, FILE_ROW, file);

        assertThat(row(FILE_ROW, file).path("entry_id").asString())
                .isEqualTo(entry.path("entryId").asString());
        assertThat(row(FILE_ROW, file).path("visibility").asString()).isEqualTo("account");
    }

    @Test
    void entryWithoutFilesLeavesAllAsItIs() {
        var file = new TestDesk(web)
                .upload("olivia", TestDesk.ticketOf("olivia"), TestDesk.file("a.log", LOG), LOG)
                .path("id")
                .asString();
        var before = row(FILE_ROW, file);

        var entry = example(THREADS, "entry-appended.v1.context-request");
        drivenTwice(THREADS, "entry-appended.v1", entry, FILE_ROW, file);

        assertThat(row(FILE_ROW, file)).isEqualTo(before);
    }

    @Test
    void planReplacesItsDefault() {
        var row = "select to_jsonb(p)::text from plans p where plan = :id";
        drivenTwice(PLANS, "plan-changed.v1", example(PLANS, "plan-changed.v1"), row, "free");

        var known = row(row, "free");
        assertThat(known.path("attachment_bytes").asLong()).isEqualTo(10_000_000);
        assertThat(known.path("ticket_bytes").asLong()).isEqualTo(50_000_000);
        assertThat(known.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void flagIsKeptWithItsReason() {
        var row = "select to_jsonb(f)::text from feature_flag f where flag = :id";
        drivenTwice(PLANS, "feature-flag-changed.v1", example(PLANS, "feature-flag-changed.v1"), row, "reply");

        var known = row(row, "reply");
        assertThat(known.path("enabled").asBoolean()).isFalse();
        assertThat(known.path("reason").asString()).isEqualTo("We are moving house.");
        assertThat(known.path("version").asInt()).isEqualTo(2);
    }

    @Test
    void everyTypeThatHasAContractIsTakenOrKnowinglyIgnored(@Autowired ApplicationContext service) {
        BoundTopics.of(service.getEnvironment())
                .byConsumer()
                .forEach((consumer, topics) -> topics.forEach(topic -> assertThat(
                                service.getBean(consumer, EventConsumer.class).types())
                        .as(topic)
                        .containsExactlyInAnyOrderElementsOf(Contracts.types(topic))));
    }

    private void drivenTwice(String topic, String type, JsonNode data, String sql, String id) {
        var event = TestEvent.of(topic, ticket, type, ++sequence, data.toString());
        Repeated.once(topic, event, () -> marker(topic), () -> row(sql, id));
    }

    /** Without meaning here. */
    private BooleanSupplier marker(String topic) {
        var type = switch (topic) {
            case TICKETS -> "ticket-assigned.v1";
            case THREADS -> "read-marker-moved.v1";
            default -> "feature-flag-changed.v1";
        };
        var data = example(topic, type);
        if (topic.equals(PLANS)) {
            data.put("flag", "of_nobody");
        }
        var last = TestEvents.publish(topic, ticket, type, ++sequence, data.toString());
        return () -> applied(last.source().substring(1)) == last.sequence();
    }

    private long applied(String source) {
        return Objects.requireNonNull(database.sql("select coalesce(max(sequence), 0) from applied_position"
                        + " where subject = :subject and source = :source")
                .bind("subject", ticket)
                .bind("source", source)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private JsonNode row(String sql, String id) {
        return JSON.readTree(Objects.requireNonNull(
                database.sql(sql).bind("id", id).mapValue(String.class).one().block(), "no row " + id));
    }

    private ObjectNode ofTicket(String type) {
        return example(TICKETS, type).put("ticketId", ticket);
    }

    private static ObjectNode example(String topic, String name) {
        return JSON.readTree(Contracts.example(topic, name)).asObject();
    }
}
