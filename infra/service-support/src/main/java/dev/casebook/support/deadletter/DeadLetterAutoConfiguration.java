package dev.casebook.support.deadletter;

import dev.casebook.support.inbox.EventConsumers;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends failed events to the dead letters and brings them back. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = "dev.casebook.support.inbox.InboxAutoConfiguration")
@ConditionalOnBean(EventConsumers.class)
class DeadLetterAutoConfiguration {

    @Bean
    ConsumerFaults consumerFaults(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        DefaultKafkaProducerFactory<byte[], byte[]> producers =
                new DefaultKafkaProducerFactory<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        return new ConsumerFaults(new KafkaTemplate<>(producers));
    }
}
