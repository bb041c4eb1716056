package dev.casebook.thread.live;

import dev.casebook.thread.id.TicketId;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads the thread topic on every replica, without a group and from its end, only to learn which threads have changed. Runs on a
 * thread of its own, since Kafka's consumer blocks.
 */
@Component
class WakeUps implements SmartLifecycle {

    private final KafkaProperties kafka;
    private final LiveThreads live;
    private volatile @Nullable TopicWatch watch;

    WakeUps(KafkaProperties kafka, LiveThreads live) {
        this.kafka = kafka;
        this.live = live;
    }

    @Override
    public void start() {
        TopicWatch started = new TopicWatch(this::consumer, ticket -> live.wake(new TicketId(ticket)));
        Thread.ofPlatform().name("thread-wake-ups").daemon().start(started);
        watch = started;
    }

    @Override
    public void stop() {
        TopicWatch running = watch;
        if (running != null) {
            running.close();
        }
        watch = null;
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "thread-wake-ups");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
