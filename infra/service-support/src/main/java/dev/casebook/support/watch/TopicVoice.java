package dev.casebook.support.watch;

import dev.casebook.support.outbox.CloudEventRecords;
import dev.casebook.support.outbox.OutboxEvent;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * Says what is worth hearing only now: at most once, and nobody waits for it. What Kafka does not take within 3 s is dropped, and so
 * is what comes while 256 others wait. What must arrive goes through the outbox.
 */
public final class TopicVoice implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TopicVoice.class);
    private static final int MOST_WAITING = 256;
    private static final int LONGEST_MS = 3_000;

    private final Producer<String, byte[]> producer;
    private final CloudEventRecords records;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("topic-voice").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    /** @param service the service's name; its events come from {@code /<service>} */
    public TopicVoice(KafkaProperties kafka, String service) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-voice");
        settings.put(ProducerConfig.ACKS_CONFIG, "1");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, LONGEST_MS);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 1_048_576L);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.records = new CloudEventRecords(service);
    }

    public void say(OutboxEvent event) {
        thread.execute(() -> send(event));
    }

    private void send(OutboxEvent event) {
        try {
            producer.send(records.of(event));
        } catch (KafkaException away) {
            LOG.debug("nobody hears {}", event.type(), away);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
        producer.close(Duration.ofSeconds(1));
    }
}
