package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The examples of the contracts drive the consumers, each twice with one effect. */
@ThreadTest
class TicketContractTests {

    private static final String TICKET = "/tickets/CB-7K2M9-QXD4T";

    private final DeskCalls desk;

    TicketContractTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    @Test
    void eachExampleHasOneEffect() {
        List<String> types =
                List.of("ticket-opened.v1", "ticket-changed.v1", "ticket-status-changed.v1", "ticket-assigned.v1");
        for (int index = 0; index < types.size(); index++) {
            publishTwice("support.tickets.v1", types.get(index), index + 1);
        }
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(entries("sam")).hasSize(4));
        assertThat(names(entries("sam"))).containsExactly("opened", "changed", "status_changed", "assigned");
        assertThat(names(entries("olivia"))).containsExactly("opened", "changed", "status_changed");
        publishTwice("support.attachments.v1", "attachment-changed.v1", 1);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(desk.json("olivia", "/history?action=attachment_added&ticket=CB-7K2M9-QXD4T")
                                        .get("items"))
                                .hasSize(1));
        publishTwice("support.attachments.v1", "evidence-changed.v1", 2);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(desk.json("olivia", "/history?action=evidence_exported&ticket=CB-7K2M9-QXD4T")
                                        .get("items"))
                                .hasSize(1));
        publishTwice("support.attempts.v1", "attempt-failed.v1", 0);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(desk.json("olivia", "/history?outcome=refused&ticket=CB-7K2M9-QXD4T")
                                .get("items"))
                        .hasSize(1));
        assertThat(desk.json("sam", TICKET + "/audit").get("valid").booleanValue())
                .isTrue();
    }

    private static void publishTwice(String topic, String type, long sequence) {
        TestEvent event = TestEvent.of(topic, "CB-7K2M9-QXD4T", type, sequence, Contracts.example(topic, type));
        TestEvents.publish(topic, event);
        TestEvents.publish(topic, event);
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
