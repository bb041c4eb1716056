package dev.casebook.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.notification.DeskTests;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import org.junit.jupiter.api.Test;

/** The owners' examples drive the consumers, each twice, with one effect. */
class ConsumedContractTests extends DeskTests {
    private static final String TICKET = "CB-7K2M9-QXD4T";

    @Test
    void eachExampleHasItsEffectOnce() {
        twice("support.people.v1", id("olivia"), "person-changed.v1", 1);
        twice("support.tickets.v1", TICKET, "ticket-opened.v1", 1);
        expectTold("ticket_opened", 1);
        twice("support.tickets.v1", TICKET, "ticket-changed.v1", 2);
        twice("support.tickets.v1", TICKET, "ticket-assigned.v1", 3);
        expectTold("assigned", 1);
        twice("support.threads.v1", TICKET, "entry-appended.v1", 2);
        expectTold("staff_replied", 1);
        expectSent(6);
        twice("support.threads.v1", TICKET, "entry-appended.v1", "entry-appended.v1.context-request", 3);
        expectTold("context_requested", 1);
        expectSent(7);
        twice("support.threads.v1", TICKET, "entry-appended.v1", "entry-appended.v1.context-answer", 4);
        expectTold("customer_replied", 1);
        twice("support.threads.v1", TICKET, "read-marker-moved.v1", 0);
        // the example was resolved by its own requester, who is not told
        twice("support.tickets.v1", TICKET, "ticket-status-changed.v1", 4);
        soon().until(() -> count("select sequence from applied_position where subject = '" + TICKET
                        + "' and source like '%ticket-service'")
                == 4);
        assertThat(count("select count(*) from notifications where ticket_id = '" + TICKET + "'"))
                .isEqualTo(5);
        expectSent(11);
        assertThat(MAILBOX.about(TICKET)).hasSize(11);
    }

    /** Waited for between two acts, as one mail would tell of both. */
    private void expectSent(long deliveries) {
        soon().until(() -> deliveries(TICKET, "sent") == deliveries);
    }

    private void expectTold(String event, long times) {
        var sql = "select count(*) from notifications where ticket_id = '%s' and event = '%s'".formatted(TICKET, event);
        soon().until(() -> count(sql) == times);
    }

    private static void twice(String topic, String key, String type, long sequence) {
        twice(topic, key, type, type, sequence);
    }

    private static void twice(String topic, String key, String type, String example, long sequence) {
        var event = TestEvent.of(topic, key, type, sequence, Contracts.example(topic, example));
        TestEvents.publish(topic, event);
        TestEvents.publish(topic, event);
    }
}
