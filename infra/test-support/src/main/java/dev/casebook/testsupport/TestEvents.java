package dev.casebook.testsupport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Writes and reads events on the broker of this JVM, past the service under test. */
public final class TestEvents {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private TestEvents() {}

    /** The one producer, made when it is first used. */
    private static final class Producer {
        static final KafkaProducer<String, byte[]> INSTANCE = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestKafka.brokers(), "acks", "all", "linger.ms", "0"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes a new event of the topic's owner and waits for the broker. */
    public static TestEvent publish(String topic, String key, String type, long sequence, String json) {
        TestEvent event = TestEvent.of(topic, key, type, sequence, json);
        publish(topic, event);
        return event;
    }

    /** Publishes exactly this event, so that a test may repeat it. */
    public static void publish(String topic, TestEvent event) {
        try {
            Producer.INSTANCE.send(event.on(topic)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All events of one key on the topic so far, in order. */
    public static List<TestEvent> read(String topic, String key) {
        return readAll(topic).stream()
                .filter(event -> event.subject().equals(key))
                .toList();
    }

    /** Waits until an event of the key and type is on the topic, and returns the first. */
    public static TestEvent await(String topic, String key, String type) {
        return await(topic, event -> event.subject().equals(key) && event.type().equals(type));
    }

    /** Waits until an event that fits is on the topic, and returns the first. */
    public static TestEvent await(String topic, Predicate<TestEvent> fits) {
        return Awaitility.await("event on " + topic)
                .atMost(PATIENCE)
                .until(() -> readAll(topic).stream().filter(fits).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** Everything on the topic so far; the topic may not exist yet. */
    public static List<TestEvent> readAll(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.brokers(), "allow.auto.create.topics", false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic, PATIENCE);
            return partitions == null
                    ? List.of()
                    : drain(
                            consumer,
                            partitions.stream()
                                    .map(partition -> new TopicPartition(topic, partition.partition()))
                                    .toList());
        }
    }

    private static List<TestEvent> drain(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<TestEvent> events = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(read -> events.add(TestEvent.from(read)));
        }
        return events;
    }
}
