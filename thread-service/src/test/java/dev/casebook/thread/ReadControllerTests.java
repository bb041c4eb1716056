package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ThreadTest
class ReadControllerTests {

    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("olivia");

    ReadControllerTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
        desk.reply("sam", ticket, "two");
        desk.reply("olivia", ticket, "three");
    }

    @Test
    void aMarkerMovesForwardAndSaysSo() {
        assertThat(mark("vera", "{\"seq\":2}")).isEqualTo(2);
        assertThat(mark("vera", "{\"seq\":1}")).isEqualTo(2);
        var told = TestEvents.await(
                "support.threads.v1",
                event -> event.subject().equals(ticket.id())
                        && event.type().equals("read-marker-moved.v1")
                        && event.data().contains(DemoPerson.named("vera").personId()));
        Contracts.validate("support.threads.v1", told.type(), told.data());
        assertThat(told.data()).contains("\"seq\":2");
    }

    @Test
    void postingHasMovedTheAuthorsOwn() {
        assertThat(mark("olivia", "{\"seq\":0}")).isEqualTo(3);
    }

    @Test
    void unreadAgainIsBeforeTheLastEntryOfSomeoneElse() {
        assertThat(mark("olivia", "{\"unread\":true}")).isEqualTo(1);
        assertThat(mark("sam", "{\"unread\":true}")).isEqualTo(2);
    }

    @Test
    void whatTheDeskDidByItselfIsNothingToReadAgain() {
        mark("olivia", "{\"seq\":3}");
        desk.reply("sam", ticket, "four");
        TestEvents.publish(
                "support.tickets.v1",
                TestEvent.of(
                        "support.tickets.v1",
                        ticket.id(),
                        "ticket-status-changed.v1",
                        2,
                        ticket.statusChanged("open", "awaiting_customer", 2, null)
                                .toString()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(desk.timeline("olivia", ticket)).hasSize(5));
        assertThat(mark("olivia", "{\"seq\":5}")).isEqualTo(5);

        assertThat(mark("olivia", "{\"unread\":true}")).isEqualTo(3);
    }

    @Test
    void beyondTheLastEntryThereIsNothingToRead() {
        desk.send(HttpMethod.PUT, "olivia", "/tickets/" + ticket.id() + "/read", "{\"seq\":4}")
                .expectStatus()
                .isEqualTo(422);
    }

    private long mark(String user, String body) {
        JsonNode marker = DeskCalls.body(desk.send(HttpMethod.PUT, user, "/tickets/" + ticket.id() + "/read", body)
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("Casebook-Position"));
        return marker.get("seq").longValue();
    }
}
