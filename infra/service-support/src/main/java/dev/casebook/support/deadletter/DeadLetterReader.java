package dev.casebook.support.deadletter;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Reads what a dead letter topic holds at this moment, once, remembering in Kafka how far it came. Blocks. */
final class DeadLetterReader {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> kafka;

    DeadLetterReader(Consumer<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    /** @param take whether the record is dealt with; an exception leaves it for the next time */
    Replayed read(String topic, Predicate<ConsumerRecord<byte[], byte[]>> take) {
        List<TopicPartition> partitions = kafka.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        kafka.assign(partitions);
        Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
        Replayed sum = new Replayed(0, 0);
        while (behind(ends)) {
            for (ConsumerRecord<byte[], byte[]> letter : kafka.poll(POLL)) {
                TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
                if (letter.offset() < ends.getOrDefault(partition, 0L)) {
                    sum = sum.plus(take.test(letter) ? new Replayed(1, 0) : new Replayed(0, 1));
                    kafka.commitSync(Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
                }
            }
        }
        return sum;
    }

    private boolean behind(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> kafka.position(end.getKey()) < end.getValue());
    }
}
