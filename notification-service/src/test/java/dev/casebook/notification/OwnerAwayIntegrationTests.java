package dev.casebook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.lookup.ServiceClients;
import dev.casebook.testsupport.Neighbour;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** An entry before its ticket, while the ticket's owner is away, is told of later. */
class OwnerAwayIntegrationTests extends DeskTests {
    private static final int REMEMBERED_CALLS = 20;
    /** More calls than the attempts that an event gets which merely fails; each attempt calls twice. */
    private static final int TRIED_OFTEN = 8;

    /** The circuit breaker is shared with other tests: as many answers as it remembers calls close it for certain. */
    @AfterEach
    void ownerIsTrustedAgain(@Autowired ServiceClients services) {
        Neighbour.TICKET.recovers();
        for (int call = 0; call < REMEMBERED_CALLS; call++) {
            soon().until(() -> Boolean.TRUE.equals(answers(services).block()));
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
    void ownerThatHangsUpIsAskedUntilItIsBack() {
        var story = Story.by("olivia");
        Neighbour.TICKET.hangsUp();
        var reply = story.replied("olivia");
        soon().until(() -> Neighbour.TICKET.calls().size() >= TRIED_OFTEN);
        assertToldAfterRecovery(reply);
    }

    @Test
    void ownerThatFallsSilentIsAskedUntilItIsBack() {
        var story = Story.by("olivia");
        Neighbour.TICKET.fallsSilent();
        var reply = story.replied("olivia");
        soon().until(() -> Neighbour.TICKET.calls().size() >= 3);
        assertToldAfterRecovery(reply);
    }

    private void assertToldAfterRecovery(TestEvent reply) {
        Neighbour.TICKET.recovers();
        soon().until(() ->
                count("select count(*) from notifications where ticket_id = '" + reply.subject() + "'") == 1);
        assertThat(TestEvents.readAll("support.threads.v1.notification-service.dlt"))
                .extracting(TestEvent::id)
                .doesNotContain(reply.id());
    }
}
