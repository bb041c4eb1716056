package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ThreadTest
class ConcurrentRepliesTests {

    private static final int WRITERS = 64;

    private final DeskCalls desk;

    ConcurrentRepliesTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    @Test
    void sixtyFourWritersLeaveOneGaplessValidThreadAndTellItInOrder() throws Exception {
        TicketFixture ticket = TicketFixture.known("olivia");
        assertThat(desk.timeline("olivia", ticket)).hasSize(1);
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Runnable> posts = IntStream.range(0, WRITERS)
                    .<Runnable>mapToObj(n -> () -> desk.reply(n % 2 == 0 ? "olivia" : "sam", ticket, "reply " + n))
                    .toList();
            for (var posted : posts.stream().map(writers::submit).toList()) {
                posted.get();
            }
        }
        JsonNode entries = desk.json("sam", "/tickets/" + ticket.id() + "/timeline?limit=100")
                .get("items");
        assertThat(entries.valueStream()
                        .map(entry -> entry.get("seq").longValue())
                        .toList())
                .isEqualTo(LongStream.rangeClosed(1, WRITERS + 1).boxed().toList());
        JsonNode audit = desk.json("sam", "/tickets/" + ticket.id() + "/audit");
        assertThat(audit.get("valid").booleanValue()).isTrue();
        assertThat(toldInOrder(ticket)).isTrue();
    }

    private static boolean toldInOrder(TicketFixture ticket) {
        int events = 2 * WRITERS + 1;
        List<TestEvent> told = Awaitility.await()
                .until(() -> TestEvents.read("support.threads.v1", ticket.id()), read -> read.size() == events);
        return told.stream()
                .map(TestEvent::sequence)
                .toList()
                .equals(LongStream.rangeClosed(1, events).boxed().toList());
    }
}
