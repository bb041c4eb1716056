package dev.casebook.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.testsupport.TestKafka;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example against a real broker: one line for each notification, over repetitions and restarts. */
class StaffConsumerTests {
    private static final String TYPE = "notification-created.v1";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** Every test is a group of its own, so it reads the topic from its beginning. */
    private final String group = UUID.randomUUID().toString();

    @TempDir
    private Path folder;

    @Test
    void eachNotificationIsOneLineHoweverOftenItCame() {
        var first = notification("CB-7K2M9-QXD4T");
        publish(first, first);
        try (var running = new Running()) {
            running.awaitLine("CB-7K2M9-QXD4T");
            publish(first, notification("CB-00000-0000A"));
            running.awaitLine("CB-00000-0000A");
        }
        assertThat(linesOf("CB-7K2M9-QXD4T"))
                .containsExactly("2026-11-23T09:15:00.000Z customer_replied CB-7K2M9-QXD4T"
                        + " \"Update to 4.2 stops at 60 %\": Olivia Oak replied"
                        + " http://127.0.0.1:8080/dashboard/support/CB-7K2M9-QXD4T");
    }

    @Test
    void aRestartThatHearsEverythingAgainRepeatsNothing() {
        publish(notification("CB-00000-0000B"));
        try (var running = new Running()) {
            running.awaitLine("CB-00000-0000B");
        }
        forgetOffsets();
        try (var running = new Running()) {
            publish(notification("CB-00000-0000C"));
            running.awaitLine("CB-00000-0000C");
        }
        assertThat(linesOf("CB-00000-0000B")).hasSize(1);
    }

    @Test
    void whatIsUnknownOrUnreadableStopsNothingAndNoLineIsBroken() {
        publish(
                TestEvent.of(StaffConsumer.TOPIC, "k", "notification-created.v2", 1, "{}"),
                TestEvent.of(StaffConsumer.TOPIC, "k", TYPE, 1, "no json"),
                event("CB-00000-0000D", "Stops\\n\\u001b[2Jhere"));
        try (var running = new Running()) {
            running.awaitLine("CB-00000-0000D");
        }
        assertThat(linesOf("CB-00000-0000D")).singleElement().asString().contains("\"Stops??[2Jhere\"");
    }

    @Test
    void onlyTheNewestIdsAreKept() throws Exception {
        var file = folder.resolve("ids");
        var seen = new SeenIds(file);
        for (int i = 0; i <= 20_001; i++) {
            seen.add("id-" + i);
        }
        var later = new SeenIds(file);
        assertThat(later.contains("id-20001")).isTrue();
        assertThat(later.contains("id-1")).isFalse();
        assertThat(Files.readAllLines(file)).hasSize(10_000);
    }

    private static TestEvent notification(String ticket) {
        return event(ticket, "Update to 4.2 stops at 60 %");
    }

    private static TestEvent event(String ticket, String subject) {
        var example = Contracts.example(StaffConsumer.TOPIC, TYPE)
                .replace("CB-7K2M9-QXD4T", ticket)
                .replace("Update to 4.2 stops at 60 %", subject);
        return TestEvent.of(StaffConsumer.TOPIC, ticket, TYPE, 1, example);
    }

    private static void publish(TestEvent... events) {
        List.of(events).forEach(event -> TestEvents.publish(StaffConsumer.TOPIC, event));
    }

    private List<String> linesOf(String ticket) {
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(ticket))
                .toList();
    }

    private void forgetOffsets() {
        try (var consumer = client()) {
            var partitions = consumer.partitionsFor(StaffConsumer.TOPIC).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            partitions.forEach(consumer::position);
            consumer.commitSync();
        }
    }

    private KafkaConsumer<String, byte[]> client() {
        var settings = new HashMap<>(StaffConsumer.settings(TestKafka.brokers()));
        settings.put("group.id", group);
        return new KafkaConsumer<>(Map.copyOf(settings), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** The program beside the test, until it is closed. */
    private final class Running implements AutoCloseable {
        private final KafkaConsumer<String, byte[]> consumer = client();
        private final CompletableFuture<Void> ended = CompletableFuture.runAsync(() -> new StaffConsumer(
                        consumer,
                        new SeenIds(folder.resolve("seen")),
                        new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run());

        void awaitLine(String ticket) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(linesOf(ticket)).isNotEmpty());
        }

        @Override
        public void close() {
            consumer.wakeup();
            ended.join();
        }
    }
}
