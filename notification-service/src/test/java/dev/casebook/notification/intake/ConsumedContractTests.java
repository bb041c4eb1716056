package dev.casebook.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.notification.DeskTests;
import dev.casebook.support.inbox.EventConsumer;
import dev.casebook.support.settings.BoundTopics;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.Repeated;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The owners' examples drive the consumers, each twice, with one effect. */
class ConsumedContractTests extends DeskTests {
    private static final String TICKET = "CB-7K2M9-QXD4T";
    private static final String PEOPLE = "support.people.v1";
    private static final String TICKETS = "support.tickets.v1";
    private static final String THREADS = "support.threads.v1";
    private static final String EFFECT = """
            select jsonb_build_object(
              'notifications', (select jsonb_agg(to_jsonb(n) order by number) from notifications n where ticket_id = :ticket),
              'ticket', (select to_jsonb(t) from tickets t where ticket_id = :ticket),
              'participants', (select jsonb_agg(to_jsonb(p) order by person_id) from participants p where ticket_id = :ticket),
              'deliveries', (select count(*) from deliveries where ticket_id = :ticket),
              'person', (select to_jsonb(p) from people p where person_id = :person))::text
            """;

    /** Who is to be written to is decided after the event was taken; until then its effect is not whole. */
    private static final String STILL_OWED =
            "select count(*) from notifications where fan_out_at is not null and ticket_id = '" + TICKET + "'";

    private long sequence;

    @Test
    void eachExampleHasItsEffectOnce() {
        once(PEOPLE, id("olivia"), "person-changed.v1");
        once(TICKETS, TICKET, "ticket-opened.v1");
        expectTold("ticket_opened", 1);
        once(TICKETS, TICKET, "ticket-changed.v1");
        once(TICKETS, TICKET, "ticket-assigned.v1");
        expectTold("assigned", 1);
        once(THREADS, TICKET, "entry-appended.v1");
        expectTold("staff_replied", 1);
        expectSent(6);
        once(THREADS, TICKET, "entry-appended.v1", "entry-appended.v1.context-request");
        expectTold("context_requested", 1);
        expectSent(7);
        once(THREADS, TICKET, "entry-appended.v1", "entry-appended.v1.context-answer");
        expectTold("customer_replied", 1);
        once(THREADS, TICKET, "read-marker-moved.v1");
        // the example was resolved by its own requester, who is not told
        once(TICKETS, TICKET, "ticket-status-changed.v1");
        assertThat(count("select count(*) from notifications where ticket_id = '" + TICKET + "'"))
                .isEqualTo(5);
        expectSent(11);
        assertThat(MAILBOX.about(TICKET)).hasSize(11);
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

    /** Waited for between two acts, as one mail would tell of both. */
    private void expectSent(long deliveries) {
        soon().until(() -> deliveries(TICKET, "sent") == deliveries);
    }

    private void expectTold(String event, long times) {
        var sql = "select count(*) from notifications where ticket_id = '%s' and event = '%s'".formatted(TICKET, event);
        assertThat(count(sql)).isEqualTo(times);
    }

    private void once(String topic, String key, String type) {
        once(topic, key, type, type);
    }

    private void once(String topic, String key, String type, String example) {
        var event = TestEvent.of(topic, key, type, ++sequence, Contracts.example(topic, example));
        Repeated.once(topic, event, () -> marker(topic, key), this::effect);
    }

    /** Of no meaning here, or nothing new of a person. */
    private BooleanSupplier marker(String topic, String key) {
        var type = switch (topic) {
            case TICKETS -> "draft-saved.v1";
            case THREADS -> "read-marker-moved.v1";
            default -> "person-changed.v1";
        };
        var last = TestEvents.publish(topic, key, type, ++sequence, Contracts.example(topic, type));
        var applied = "select coalesce(max(sequence), 0) from applied_position where subject = '%s' and source = '%s'"
                .formatted(key, last.source().substring(1));
        return () -> count(applied) == last.sequence() && count(STILL_OWED) == 0;
    }

    private String effect() {
        return Objects.requireNonNull(db.sql(EFFECT)
                .bind("ticket", TICKET)
                .bind("person", id("olivia"))
                .mapValue(String.class)
                .one()
                .block());
    }
}
