package dev.casebook.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.support.lookup.ServiceClients;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Neighbour;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** Whether a ticket exists that no event told of cannot be said while its owner is away: not "missing", not for ever. */
@CasebookTest(database = "attachments", objectStore = true)
class OwnerAwayIntegrationTests {

    private static final int REMEMBERED_CALLS = 20;

    private final TestDesk desk;

    OwnerAwayIntegrationTests(@Autowired WebTestClient web) {
        this.desk = new TestDesk(web);
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
        var ticket = TestDesk.ticketOf("olivia");
        Neighbour.TICKET.hangsUp();
        assertUnavailable(ticket);
        Neighbour.TICKET.recovers();
        assertKnown(ticket);
    }

    @Test
    void ownerThatFallsSilentIsWaitedForOnlySoLong() {
        assertKnown(TestDesk.ticketOf("olivia"));
        var ticket = TestDesk.ticketOf("olivia");
        Neighbour.TICKET.fallsSilent();
        assertUnavailable(ticket);
        Neighbour.TICKET.recovers();
        assertKnown(ticket);
    }

    private void assertUnavailable(String ticket) {
        var answer = desk.get("olivia", "/tickets/" + ticket + "/attachments");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.headers().containsHeader("Retry-After")).isTrue();
    }

    private void assertKnown(String ticket) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> desk.get("olivia", "/tickets/" + ticket + "/attachments")
                                .status()
                        == 200);
    }
}
