package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two of each of ticket-, thread- and notification-service behind one gateway answer, and tell people, like one. */
@Order(LastClasses.STARTS_ANEW)
class ReplicaTests {

    private final Desk desk = Desk.replicated();

    @Test
    void anyReplicaShowsTheWriteOfAnyOther() throws Exception {
        assertThat(desk.status().stream().map(Part::name))
                .contains("ticket-service-2", "thread-service-2", "notification-service-2");
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var journeys = IntStream.range(0, 20)
                    .mapToObj(n -> callers.submit(journey(n)))
                    .toList();
            for (var journey : journeys) {
                journey.get();
            }
        }
    }

    @Test
    void twoNotificationServicesTellAPersonOnce() {
        var bella = new Api(desk, "bella");
        var tickets = new ArrayList<String>();
        for (int n = 0; n < 10; n++) {
            var ticket = bella.accepted("/tickets", Sentences.question(Sentences.unique("Told once " + n)));
            tickets.add(ticket.path("id").asString());
        }
        new Told(desk).ofEachTicketOnce(tickets);
    }

    @Test
    void anOpenThreadGoesOnWhenTheReplicaItFollowsDies() {
        try (var thread = OpenThread.of(desk, "bella", "sam")) {
            thread.shows("before anything died");
            for (var replica : List.of("thread-service", "thread-service-2")) {
                desk.part(replica).kill();
                thread.shows("while " + replica + " is away");
                await().atMost(Duration.ofMinutes(2))
                        .until(() -> desk.part(replica).up());
                thread.shows("since " + replica + " is back");
            }
            thread.showedEachOnceWithoutReload();
        }
    }

    private Callable<Void> journey(int n) {
        return () -> {
            var bella = new Api(desk, "bella");
            var opened = accepted(bella, "/tickets", Sentences.question(Sentences.unique("Replica " + n)));
            var id = opened.json().path("id").asString();
            var timeline = arrived(bella, "/tickets/" + id + "/timeline", opened);
            assertThat(timeline.json().path("items").path(0).path("kind").asString())
                    .as(timeline.toString())
                    .isEqualTo("opened");
            var replied = accepted(bella, "/tickets/" + id + "/replies", Sentences.reply("It happens at night only."));
            var seen = arrived(bella, "/tickets/" + id, replied);
            assertThat(seen.json().path("replyCount").asInt())
                    .as(seen.toString())
                    .isEqualTo(1);
            return null;
        };
    }

    /** Twenty at once on a desk that has just started: one of them may be asked to come back, and does so with its key. */
    private static Api.Answer accepted(Api writer, String path, Map<String, Object> body) {
        var key = UUID.randomUUID().toString();
        var answer = await().atMost(Duration.ofMinutes(1))
                .until(() -> writer.post(path, body, key), said -> !Api.PASSING.contains(said.status()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    /**
     * A replica that is still behind says 503 and asks to send again, one that has just been started may take too long: a
     * script asks again, and never sees an older state.
     */
    private static Api.Answer arrived(Api reader, String path, Api.Answer write) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> reader.get(path, position(write)), answer -> answer.status() < 500);
    }

    private static Map<String, String> position(Api.Answer write) {
        return Map.of("Casebook-Position", write.header("Casebook-Position"));
    }
}
