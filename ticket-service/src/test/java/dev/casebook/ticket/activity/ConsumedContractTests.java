package dev.casebook.ticket.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.inbox.EventConsumer;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.settings.BoundTopics;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.Repeated;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every contract's example that is heard here arrives twice and takes effect once. */
@CasebookTest(database = "tickets")
class ConsumedContractTests {
    private static final String THREADS = "support.threads.v1";
    private static final String FILES = "support.attachments.v1";
    private static final String EFFECT = """
            select jsonb_build_object(
              'ticket', (select to_jsonb(t) from ticket t where id = :id),
              'entries', (select jsonb_agg(to_jsonb(e) order by seq) from ticket_entry e where ticket_id = :id),
              'markers', (select jsonb_agg(to_jsonb(m) order by person_id) from read_marker m where ticket_id = :id),
              'files', (select jsonb_agg(to_jsonb(f)) from ticket_attachment f where ticket_id = :id))::text
            """;

    private final TicketApi api;
    private final DatabaseClient database;
    private final TestPerson olivia = TestPerson.customer("pro");
    private String id = "";
    private long sequence = 1;

    ConsumedContractTests(@Autowired WebTestClient client, @Autowired DatabaseClient database) {
        this.api = new TicketApi(client);
        this.database = database;
    }

    @BeforeEach
    void openTicket() {
        id = api.open(olivia, TicketApi.update()).get("id").stringValue();
    }

    @Test
    void replyOfStaffAwaitsTheCustomer() {
        JsonNode effect = once(THREADS, EntryAppended.TYPE, example(THREADS, EntryAppended.TYPE));
        assertThat(effect.at("/ticket/status").stringValue()).isEqualTo("awaiting_customer");
        assertThat(effect.at("/ticket/reply_count").intValue()).isEqualTo(1);
        assertThat(effect.get("entries")).hasSize(2);
        assertThat(effect.get("markers")).hasSize(1);
    }

    @Test
    void contextRequestAndItsAnswerMoveTheStatusToAndFro() {
        ObjectNode request = example(THREADS, EntryAppended.TYPE + ".context-request");
        assertThat(once(THREADS, EntryAppended.TYPE, request)
                        .at("/ticket/status")
                        .stringValue())
                .isEqualTo("awaiting_customer");
        ObjectNode answer = example(THREADS, EntryAppended.TYPE + ".context-answer");
        assertThat(once(THREADS, EntryAppended.TYPE, answer)
                        .at("/ticket/status")
                        .stringValue())
                .isEqualTo("open");
    }

    @Test
    void markerMoves() {
        ObjectNode marker = example(THREADS, ReadMarkerMoved.TYPE);
        JsonNode effect = once(THREADS, ReadMarkerMoved.TYPE, marker);
        assertThat(effect.get("markers").valueStream())
                .anySatisfy(moved -> assertThat(moved.get("seq").intValue()).isEqualTo(2));
    }

    @Test
    void fileIsCounted() {
        ObjectNode file = example(FILES, AttachmentChanged.TYPE)
                .put("attachmentId", UUID.randomUUID().toString());
        assertThat(once(FILES, AttachmentChanged.TYPE, file).get("files")).hasSize(1);
        assertThat(api.ticket(id, olivia).get("attachmentCount").intValue()).isEqualTo(1);
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

    private JsonNode once(String topic, String type, ObjectNode data) {
        TestEvent event = TestEvent.of(topic, id, type, ++sequence, data.toString());
        return Repeated.once(topic, event, () -> marker(topic), this::effect);
    }

    /** About another ticket, behind the events of this one. */
    private BooleanSupplier marker(String topic) {
        String type = topic.equals(THREADS) ? ReadMarkerMoved.TYPE : "evidence-changed.v1";
        TestEvent last = TestEvents.publish(topic, id, type, ++sequence, Contracts.example(topic, type));
        return () -> applied(last.source().substring(1)) == last.sequence();
    }

    private long applied(String source) {
        return Objects.requireNonNull(database.sql("select coalesce(max(sequence), 0) from applied_position"
                        + " where subject = :subject and source = :source")
                .bind("subject", id)
                .bind("source", source)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private JsonNode effect() {
        return CasebookJson.mapper()
                .readTree(Objects.requireNonNull(database.sql(EFFECT)
                        .bind("id", id)
                        .mapValue(String.class)
                        .one()
                        .block()));
    }

    private ObjectNode example(String topic, String name) {
        ObjectNode data = (ObjectNode) CasebookJson.mapper().readTree(Contracts.example(topic, name));
        return data.put("ticketId", id);
    }
}
