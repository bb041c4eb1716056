package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.support.lookup.ServiceClients;
import dev.casebook.testsupport.Neighbour;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** Whether a ticket exists that no event told of cannot be said while its owner is away: not "missing", not for ever. */
@ThreadTest
class OwnerAwayTests {

    private static final int REMEMBERED_CALLS = 20;

    private static final String TICKETS = "support.tickets.v1";
    /** More calls than the attempts that an event gets which merely fails; each attempt calls twice. */
    private static final int TRIED_OFTEN = 8;

    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("olivia");

    OwnerAwayTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    /** The circuit breaker is shared with other tests: as many answers as it remembers calls close it for certain. */
    @AfterEach
    void ownerIsTrustedAgain(@Autowired ServiceClients services) {
        Neighbour.TICKET.recovers();
        for (int call = 0; call < REMEMBERED_CALLS; call++) {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> Boolean.TRUE.equals(answers(services).block()));
        }
    }

    private static Mono<Boolean> answers(ServiceClients services) {
        return services.to("ticket-service")
                .get()
                .uri("/internal/tickets/CB-00000-00000")
                .exchangeToMono(answer -> answer.releaseBody().thenReturn(true))
                .onErrorReturn(false);
    }

    @Test
    void ownerThatHangsUpIsUnavailableUntilItIsBack() {
        Neighbour.TICKET.hangsUp();
        assertUnavailable();
        Neighbour.TICKET.recovers();
        awaitEntries(1);
    }

    @Test
    void ownerThatFallsSilentIsWaitedForOnlySoLong() {
        assertThat(desk.timeline("olivia", TicketFixture.known("olivia"))).hasSize(1);
        Neighbour.TICKET.fallsSilent();
        assertUnavailable();
        Neighbour.TICKET.recovers();
        awaitEntries(1);
    }

    @Test
    void eventThatNeedsTheOwnerWaitsForItAndIsNoDeadLetter() {
        Neighbour.TICKET.hangsUp();
        TestEvent resolved = TestEvents.publish(
                TICKETS,
                ticket.id(),
                "ticket-status-changed.v1",
                2,
                ticket.statusChanged("open", "resolved", 2, "sam").toString());
        await().atMost(Duration.ofSeconds(30)).until(() -> calls() >= TRIED_OFTEN);
        Neighbour.TICKET.recovers();
        awaitEntries(2);
        assertThat(TestEvents.readAll(TICKETS + ".thread-service.dlt"))
                .extracting(TestEvent::id)
                .doesNotContain(resolved.id());
    }

    private long calls() {
        return Neighbour.TICKET.calls().stream()
                .filter(call -> call.path().endsWith(ticket.id()))
                .count();
    }

    private void assertUnavailable() {
        desk.get("olivia", "/tickets/" + ticket.id() + "/timeline")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:casebook:problem:unavailable");
    }

    private void awaitEntries(int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(desk.timeline("olivia", ticket)).hasSize(count));
    }
}
