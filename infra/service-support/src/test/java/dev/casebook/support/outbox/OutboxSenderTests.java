package dev.casebook.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** A batch is sent in rounds, so that no event overtakes an earlier one of its key. */
class OutboxSenderTests {

    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(false, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
    private final OutboxSender sender =
            new OutboxSender(kafka, new CloudEventRecords("sample-service"), Schedulers.single());

    @Test
    void laterEventOfAKeyWaitsForTheEarlier() {
        StepVerifier verifier = StepVerifier.create(
                        ids(sender.send(List.of(row(1, "a"), row(2, "a"), row(3, "b"), row(4, "a")))))
                .expectNext(List.of(1L, 2L, 3L, 4L))
                .expectComplete()
                .verifyLater();
        sent(2);
        assertThat(kafka.history()).extracting(ProducerRecord::key).containsExactlyInAnyOrder("a", "b");
        acknowledge(2);
        sent(3);
        acknowledge(1);
        sent(4);
        acknowledge(1);
        verifier.verify(Duration.ofSeconds(5));
    }

    @Test
    void failureStopsTheLaneAndKeepsAllBehindIt() {
        StepVerifier verifier = StepVerifier.create(
                        ids(sender.send(List.of(row(1, "a"), row(2, "b"), row(3, "c"), row(4, "a")))))
                .expectNext(List.of(1L))
                .expectComplete()
                .verifyLater();
        sent(3);
        kafka.completeNext();
        kafka.errorNext(new TimeoutException("no answer"));
        kafka.completeNext();
        verifier.verify(Duration.ofSeconds(5));
        assertThat(kafka.history()).hasSize(3);
    }

    @Test
    void recordIsABinaryCloudEvent() {
        ProducerRecord<String, byte[]> sent = new CloudEventRecords("sample-service").of(row(1, "a"));
        assertThat(header(sent, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(sent, "ce_id")).isEqualTo("event-1");
        assertThat(header(sent, "ce_type")).isEqualTo("made.v1");
        assertThat(header(sent, "ce_source")).isEqualTo("/sample-service");
        assertThat(header(sent, "ce_subject")).isEqualTo("a");
        assertThat(header(sent, "ce_sequence")).isEqualTo("1");
        assertThat(header(sent, "ce_time")).isEqualTo("2026-11-20T09:15:00.123Z");
        assertThat(header(sent, "content-type")).isEqualTo("application/json");
        assertThat(header(sent, "traceparent")).isEqualTo("trace");
    }

    private void sent(int records) {
        Awaitility.await().until(() -> kafka.history().size() == records);
    }

    private void acknowledge(int records) {
        for (int i = 0; i < records; i++) {
            kafka.completeNext();
        }
    }

    private static Mono<List<Long>> ids(Mono<List<OutboxRow>> rows) {
        return rows.map(all -> all.stream().map(OutboxRow::id).toList());
    }

    private static String header(ProducerRecord<String, byte[]> sent, String name) {
        return new String(sent.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static OutboxRow row(long id, String key) {
        return new OutboxRow(
                id,
                "topic",
                key,
                "event-" + id,
                "made.v1",
                id,
                "trace",
                Instant.parse("2026-11-20T09:15:00.123456Z"),
                new byte[] {'{', '}'});
    }
}
