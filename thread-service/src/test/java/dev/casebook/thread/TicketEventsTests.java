package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ThreadTest
class TicketEventsTests {

    private static final String TICKETS = "support.tickets.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DeskCalls desk;

    TicketEventsTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    @Test
    void theOpeningStartsTheThreadOnceHoweverOftenItComes() {
        TicketFixture ticket = TicketFixture.of("olivia");
        TestEvent opened = TestEvent.of(
                TICKETS, ticket.id(), "ticket-opened.v1", 1, ticket.opened().toString());
        TestEvents.publish(TICKETS, opened);
        TestEvents.publish(TICKETS, opened);
        TestEvents.publish(
                TICKETS,
                ticket.id(),
                "ticket-status-changed.v1",
                2,
                ticket.statusChanged("open", "resolved", 2, "mike").toString());
        JsonNode entries = awaitEntries("olivia", ticket, 2);
        assertThat(entries.get(0).get("kind").stringValue()).isEqualTo("opened");
        JsonNode resolved = entries.get(1);
        assertThat(resolved.get("kind").stringValue()).isEqualTo("event");
        assertThat(resolved.get("event").get("name").stringValue()).isEqualTo("status_changed");
        assertThat(resolved.get("event").get("from").stringValue()).isEqualTo("open");
        assertThat(resolved.get("event").get("to").stringValue()).isEqualTo("resolved");
        assertThat(resolved.get("author").get("name").stringValue()).isEqualTo("Mike Maple");
        JsonNode line = desk.json("olivia", "/history?action=ticket_resolved&ticket=" + ticket.id())
                .get("items")
                .get(0);
        assertThat(line.get("version").longValue()).isEqualTo(2);
        assertThat(line.get("seq").longValue()).isEqualTo(2);
    }

    @Test
    void aRatingStandsInTheLogAsOne() {
        TicketFixture ticket = TicketFixture.known("olivia");
        assertThat(desk.timeline("olivia", ticket)).hasSize(1);
        ObjectNode rating = ticket.changed(1);
        rating.putArray("changes")
                .addObject()
                .put("field", "rating")
                .putNull("from")
                .put("to", "5");
        TestEvents.publish(TICKETS, ticket.id(), "ticket-changed.v1", 2, rating.toString());
        TestEvents.publish(
                TICKETS, ticket.id(), "ticket-changed.v1", 3, ticket.changed(2).toString());
        awaitEntries("olivia", ticket, 3);
        assertThat(seqs(ticket, "rated")).containsExactly(2L);
        assertThat(seqs(ticket, "ticket_changed")).containsExactly(3L);
    }

    @Test
    void theOwnersAnswerAndTheEventAfterItMakeOneOpening() {
        TicketFixture ticket = TicketFixture.known("olivia");
        assertThat(desk.timeline("olivia", ticket)).hasSize(1);
        TestEvents.publish(
                TICKETS, ticket.id(), "ticket-opened.v1", 1, ticket.opened().toString());
        TestEvents.publish(
                TICKETS,
                ticket.id(),
                "ticket-assigned.v1",
                2,
                ticket.assigned("lena").toString());
        assertThat(awaitEntries("sam", ticket, 2).get(1).get("internal").booleanValue())
                .isTrue();
        assertThat(desk.timeline("olivia", ticket)).hasSize(1);
    }

    @Test
    void anEventBehindALostOpeningAsksTheOwner() {
        TicketFixture ticket = TicketFixture.known("bella");
        TestEvents.publish(
                TICKETS,
                ticket.id(),
                "ticket-status-changed.v1",
                2,
                ticket.statusChanged("open", "closed", 2, null).toString());
        JsonNode entries = awaitEntries("bella", ticket, 2);
        assertThat(entries.get(0).get("kind").stringValue()).isEqualTo("opened");
        assertThat(entries.get(1).get("author").isNull()).isTrue();
        desk.send(HttpMethod.POST, "bella", "/tickets/" + ticket.id() + "/replies", DeskCalls.reply("x"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void aLateStateOfAnOlderVersionChangesNothing() {
        TicketFixture ticket = TicketFixture.of("olivia");
        ticket.answer("open", 7);
        assertThat(desk.timeline("olivia", ticket)).hasSize(1);
        TestEvents.publish(
                TICKETS,
                ticket.id(),
                "ticket-status-changed.v1",
                3,
                ticket.statusChanged("open", "closed", 3, "sam").toString());
        awaitEntries("olivia", ticket, 2);
        desk.reply("olivia", ticket, "still open");
    }

    @Test
    void anUnknownTypeGoesToTheDeadLettersAndTheNextEventGoesOn() {
        TicketFixture ticket = TicketFixture.of("olivia");
        TestEvents.publish(TICKETS, ticket.id(), "ticket-teleported.v1", 1, "{}");
        TestEvents.publish(
                TICKETS, ticket.id(), "ticket-opened.v1", 2, ticket.opened().toString());
        awaitEntries("olivia", ticket, 1);
        assertThat(TestEvents.await(TICKETS + ".thread-service.dlt", ticket.id(), "ticket-teleported.v1"))
                .isNotNull();
    }

    @Test
    void aStatusThatComesLateStillCountsAfterNewsOfAnotherField() {
        TicketFixture ticket = TicketFixture.known("olivia");
        assertThat(desk.timeline("olivia", ticket)).hasSize(1);
        TestEvents.publish(
                TICKETS, ticket.id(), "ticket-changed.v1", 3, ticket.changed(3).toString());
        TestEvents.publish(
                TICKETS,
                ticket.id(),
                "ticket-status-changed.v1",
                2,
                ticket.statusChanged("open", "closed", 2, "sam").toString());
        awaitEntries("olivia", ticket, 3);
        desk.send(HttpMethod.POST, "olivia", "/tickets/" + ticket.id() + "/replies", DeskCalls.reply("x"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void aDraftThatWasSavedIsNoThread() {
        TicketFixture draft = TicketFixture.of("olivia");
        TestEvents.publish(TICKETS, draft.id(), "draft-saved.v1", 1, "{\"ticketId\":\"" + draft.id() + "\"}");
        TicketFixture ticket = TicketFixture.of("olivia");
        TestEvents.publish(
                TICKETS, ticket.id(), "ticket-opened.v1", 1, ticket.opened().toString());
        awaitEntries("olivia", ticket, 1);
        desk.get("olivia", "/tickets/" + draft.id() + "/timeline")
                .expectStatus()
                .isNotFound();
    }

    private List<Long> seqs(TicketFixture ticket, String action) {
        return desk.json("olivia", "/history?action=" + action + "&ticket=" + ticket.id())
                .get("items")
                .valueStream()
                .map(line -> line.get("seq").longValue())
                .toList();
    }

    private JsonNode awaitEntries(String user, TicketFixture ticket, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> desk.get(user, "/tickets/" + ticket.id() + "/timeline")
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.items.length()")
                        .isEqualTo(count));
        return desk.timeline(user, ticket);
    }
}
