package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.inbox.EventConsumer;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.settings.BoundTopics;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.Repeated;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the contracts drive the consumers, each twice with one effect. */
@ThreadTest
class TicketContractTests {

    private static final String ID = "CB-7K2M9-QXD4T";
    private static final String ANOTHER = "CB-00000-0000M";
    private static final String TICKET = "/tickets/" + ID;
    private static final String TICKETS = "support.tickets.v1";
    private static final String ATTACHMENTS = "support.attachments.v1";
    private static final String ATTEMPTS = "support.attempts.v1";
    private static final String EFFECT = """
            select jsonb_build_object(
              'ticket', (select to_jsonb(t) from ticket t where ticket_id = :id),
              'thread', (select to_jsonb(t) from thread t where ticket_id = :id),
              'entries', (select jsonb_agg(to_jsonb(e) order by seq) from entry e where ticket_id = :id),
              'files', (select jsonb_agg(to_jsonb(a)) from attachment a where ticket_id = :id),
              'acts', (select jsonb_agg(to_jsonb(a) order by act_id) from act a where ticket_id = :id))::text
            """;

    private final DeskCalls desk;
    private final DatabaseClient database;
    private long sequence;

    TicketContractTests(@Autowired WebTestClient client, @Autowired DatabaseClient database) {
        this.desk = new DeskCalls(client);
        this.database = database;
    }

    @Test
    void eachExampleHasOneEffect() {
        for (String type :
                List.of("ticket-opened.v1", "ticket-changed.v1", "ticket-status-changed.v1", "ticket-assigned.v1")) {
            once(TICKETS, type);
        }
        assertThat(names(entries("sam"))).containsExactly("opened", "changed", "status_changed", "assigned");
        assertThat(names(entries("olivia"))).containsExactly("opened", "changed", "status_changed");
        once(ATTACHMENTS, "attachment-changed.v1");
        assertThat(history("action=attachment_added")).hasSize(1);
        once(ATTACHMENTS, "attachment-changed.v1", "attachment-changed.v1.removed");
        assertThat(history("action=attachment_removed")).hasSize(1);
        once(ATTACHMENTS, "evidence-changed.v1");
        assertThat(history("action=evidence_exported")).hasSize(1);
        once(ATTEMPTS, "attempt-failed.v1");
        assertThat(history("outcome=refused")).hasSize(1);
        assertThat(desk.json("sam", TICKET + "/audit").get("valid").booleanValue())
                .isTrue();
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

    private void once(String topic, String type) {
        once(topic, type, type);
    }

    private void once(String topic, String type, String example) {
        TestEvent event = TestEvent.of(topic, ID, type, ++sequence, Contracts.example(topic, example));
        Repeated.once(topic, event, () -> marker(topic), this::effect);
    }

    /** Of no meaning here, or about another ticket. */
    private BooleanSupplier marker(String topic) {
        String type = switch (topic) {
            case TICKETS -> "draft-saved.v1";
            case ATTACHMENTS -> "evidence-changed.v1";
            default -> "attempt-failed.v1";
        };
        ObjectNode data = (ObjectNode) CasebookJson.mapper().readTree(Contracts.example(topic, type));
        data.put("ticketId", ANOTHER)
                .put("evidenceId", UUID.randomUUID().toString())
                .put("attemptId", UUID.randomUUID().toString());
        TestEvent last = TestEvents.publish(topic, ID, type, ++sequence, data.toString());
        return () -> applied(last.source().substring(1)) == last.sequence();
    }

    private long applied(String source) {
        return Objects.requireNonNull(database.sql("select coalesce(max(sequence), 0) from applied_position"
                        + " where subject = :subject and source = :source")
                .bind("subject", ID)
                .bind("source", source)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private JsonNode effect() {
        return CasebookJson.mapper()
                .readTree(Objects.requireNonNull(database.sql(EFFECT)
                        .bind("id", ID)
                        .mapValue(String.class)
                        .one()
                        .block()));
    }

    private JsonNode history(String filter) {
        return desk.json("olivia", "/history?" + filter + "&ticket=" + ID).get("items");
    }

    private JsonNode entries(String user) {
        return desk.json(user, TICKET + "/timeline").get("items");
    }

    private static List<String> names(JsonNode entries) {
        return entries.valueStream()
                .map(entry -> entry.get("event").isNull()
                        ? entry.get("kind").stringValue()
                        : entry.get("event").get("name").stringValue())
                .toList();
    }
}
