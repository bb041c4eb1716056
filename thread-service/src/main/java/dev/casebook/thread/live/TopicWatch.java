package dev.casebook.thread.live;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The loop that watches the thread topic; a fault makes it begin anew, and the poll of open threads bridges the gap. */
final class TopicWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicWatch.class);
    static final String TOPIC = "support.threads.v1";
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Supplier<KafkaConsumer<String, byte[]>> consumers;
    private final Consumer<String> woken;
    private final CountDownLatch closed = new CountDownLatch(1);

    TopicWatch(Supplier<KafkaConsumer<String, byte[]>> consumers, Consumer<String> woken) {
        this.consumers = consumers;
        this.woken = woken;
    }

    @Override
    public void run() {
        do {
            try (KafkaConsumer<String, byte[]> consumer = consumers.get()) {
                watch(consumer);
            } catch (RuntimeException fault) {
                LOG.warn("cannot watch {}, trying again: {}", TOPIC, fault.toString());
            }
        } while (!closedWithin(PAUSE));
    }

    void close() {
        closed.countDown();
    }

    /** Returns when closed, or when the topic does not exist yet. */
    private void watch(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        while (!partitions.isEmpty() && !closedWithin(Duration.ZERO)) {
            consumer.poll(PATIENCE).forEach(entry -> woken.accept(entry.key()));
        }
    }

    private boolean closedWithin(Duration time) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
