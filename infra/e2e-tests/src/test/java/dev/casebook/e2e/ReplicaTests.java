package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two ticket-services and two thread-services behind one gateway answer like one. */
class ReplicaTests {

    private final Desk desk = Desk.replicated();

    @Test
    void anyReplicaShowsTheWriteOfAnyOther() throws Exception {
        assertThat(desk.status().stream().map(Desk.Part::name)).contains("ticket-service-2", "thread-service-2");
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var journeys = IntStream.range(0, 20)
                    .mapToObj(n -> callers.submit(journey(n)))
                    .toList();
            for (var journey : journeys) {
                journey.get();
            }
        }
    }

    private Callable<Void> journey(int n) {
        return () -> {
            var bella = new Api(desk, "bella");
            var opened = bella.post("/tickets", Sentences.question(Sentences.unique("Replica " + n)));
            assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
            var id = opened.json().path("id").asString();
            var timeline = arrived(bella, "/tickets/" + id + "/timeline", opened);
            assertThat(timeline.json().path("items").path(0).path("kind").asString())
                    .as(timeline.toString())
                    .isEqualTo("opened");
            var replied = bella.post("/tickets/" + id + "/replies", Sentences.reply("It happens at night only."));
            assertThat(replied.status()).as(replied.toString()).isEqualTo(201);
            var seen = arrived(bella, "/tickets/" + id, replied);
            assertThat(seen.json().path("replyCount").asInt())
                    .as(seen.toString())
                    .isEqualTo(1);
            return null;
        };
    }

    /** A replica that is still behind says 503 and asks to send again: a script does, and never sees an older state. */
    private static Api.Answer arrived(Api reader, String path, Api.Answer write) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> reader.get(path, position(write)), answer -> answer.status() != 503);
    }

    private static Map<String, String> position(Api.Answer write) {
        return Map.of("Casebook-Position", write.header("Casebook-Position"));
    }
}
