package dev.casebook.support.deadletter;

import dev.casebook.support.inbox.EventConsumer;
import dev.casebook.support.inbox.EventConsumers;
import dev.casebook.support.settings.BoundTopics;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends failed events to the dead letters and brings them back. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = "dev.casebook.support.inbox.InboxAutoConfiguration")
@ConditionalOnBean(EventConsumers.class)
class DeadLetterAutoConfiguration {

    /** Not for injection as such: a second template would take the place of Spring's own. */
    private static KafkaTemplate<byte[], byte[]> template(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        return new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<>(settings, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    @Bean
    ConsumerFaults consumerFaults(KafkaProperties kafka) {
        return new ConsumerFaults(template(kafka));
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    DeadLetterController deadLetterController(
            KafkaProperties kafka, Environment environment, ListableBeanFactory beans) {
        String service = environment.getRequiredProperty("spring.application.name");
        return new DeadLetterController(new DeadLetterReplay(
                service,
                BoundTopics.of(environment),
                () -> beans.getBeansOfType(EventConsumer.class),
                () -> reader(kafka, service),
                template(kafka)));
    }

    private static KafkaConsumer<byte[], byte[]> reader(KafkaProperties kafka, String service) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, service + ".dead-letters");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
