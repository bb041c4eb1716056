package dev.casebook.support.outbox;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The relay's producer: idempotent, acknowledged by all replicas, bounded in memory, never blocking for long. */
final class RelayProducer implements DisposableBean {

    private static final int LONGEST_BLOCK_MS = 2_000;
    private static final int REQUEST_TIMEOUT_MS = 3_000;
    private static final long BUFFER_BYTES = 16L * 1024 * 1024;
    private static final int THREADS = 2;
    private static final int MOST_QUEUED = 10_000;

    private final Producer<String, byte[]> producer;
    private final Scheduler scheduler = Schedulers.newBoundedElastic(THREADS, MOST_QUEUED, "outbox-relay", 60, true);

    RelayProducer(KafkaProperties kafka, Duration deliveryTimeout) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_BLOCK_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_TIMEOUT_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) deliveryTimeout.toMillis());
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER_BYTES);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    OutboxSender sender(CloudEventRecords records) {
        return new OutboxSender(producer, records, scheduler);
    }

    @Override
    public void destroy() {
        producer.close(Duration.ofSeconds(5));
        scheduler.dispose();
    }
}
