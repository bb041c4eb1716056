package dev.casebook.gateway.attempt;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The Kafka side of the attempt log; used by its one thread only. */
final class AttemptTopic implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final Counter dropped;
    private final Duration goodbye;

    AttemptTopic(AttemptProperties properties, Counter dropped, Duration goodbye) {
        this.producer = new KafkaProducer<>(settings(properties), new StringSerializer(), new ByteArraySerializer());
        this.dropped = dropped;
        this.goodbye = goodbye;
    }

    /** Gives up after a second without a broker, and after half a minute without an acknowledgement. */
    void send(ProducerRecord<String, byte[]> attempt) {
        try {
            producer.send(attempt, (sent, failure) -> {
                if (failure != null) {
                    dropped.increment();
                }
            });
        } catch (KafkaException failure) {
            dropped.increment();
        }
    }

    @Override
    public void close() {
        producer.close(goodbye);
    }

    private static Map<String, Object> settings(AttemptProperties properties) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                properties.brokers(),
                ProducerConfig.CLIENT_ID_CONFIG,
                "gateway-attempts",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                1_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                30_000,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                1_048_576L);
    }
}
