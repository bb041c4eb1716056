package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestEventsTests {
    private static final String TOPIC = "support.tickets.v1";

    @Test
    void eventsOfOneKeyComeBackInOrder() {
        TestEvent first = TestEvents.publish(TOPIC, "CB-1", "ticket-opened.v1", 1, "{\"a\":1}");
        TestEvents.publish(TOPIC, "CB-2", "ticket-opened.v1", 1, "{}");
        TestEvent second = TestEvents.publish(TOPIC, "CB-1", "ticket-changed.v1", 2, "{\"a\":2}");

        assertThat(TestEvents.read(TOPIC, "CB-1")).containsExactly(first, second);
        assertThat(TestEvents.await(TOPIC, "CB-1", "ticket-changed.v1")).isEqualTo(second);
        assertThat(first.source()).isEqualTo("/ticket-service");
    }

    @Test
    void topicThatDoesNotExistIsEmpty() {
        assertThat(TestEvents.readAll("support.tickets.v1.nobody.dlt")).isEmpty();
    }
}
