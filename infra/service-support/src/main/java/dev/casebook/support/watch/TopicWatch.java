package dev.casebook.support.watch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;

/**
 * Reads a topic on every replica, without a group and from its end. What was said before it listened or while Kafka was away is
 * never heard: whoever needs that reads it elsewhere. Runs on a thread of its own, since Kafka's consumer blocks; a fault makes it
 * begin anew after a pause of 2 s.
 */
public final class TopicWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicWatch.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final KafkaProperties kafka;
    private final String topic;
    private final Consumer<ConsumerRecord<String, byte[]>> heard;
    private volatile @Nullable CountDownLatch running;

    /** @param heard called with one record after the other on the thread of this watch; must not block it for long */
    public TopicWatch(KafkaProperties kafka, String topic, Consumer<ConsumerRecord<String, byte[]>> heard) {
        this.kafka = kafka;
        this.topic = topic;
        this.heard = heard;
    }

    @Override
    public void start() {
        CountDownLatch closed = new CountDownLatch(1);
        Thread.ofPlatform().name("watch-" + topic).daemon().start(() -> watchUntil(closed));
        running = closed;
    }

    @Override
    public void stop() {
        CountDownLatch closed = running;
        if (closed != null) {
            closed.countDown();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private void watchUntil(CountDownLatch closed) {
        do {
            try (KafkaConsumer<String, byte[]> consumer = consumer()) {
                watch(consumer, closed);
            } catch (RuntimeException fault) {
                LOG.warn("cannot watch {}, trying again: {}", topic, fault.toString());
            }
        } while (!within(PAUSE, closed));
    }

    /** Returns when closed, or when the topic does not exist yet. */
    private void watch(KafkaConsumer<String, byte[]> consumer, CountDownLatch closed) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        while (!partitions.isEmpty() && !within(Duration.ZERO, closed)) {
            consumer.poll(PATIENCE).forEach(heard);
        }
    }

    private static boolean within(Duration time, CountDownLatch closed) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "watch-" + topic);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
