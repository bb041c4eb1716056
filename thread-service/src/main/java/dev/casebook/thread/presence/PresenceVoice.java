package dev.casebook.thread.presence;

import dev.casebook.support.watch.TopicVoice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says who types. */
@Configuration(proxyBeanMethods = false)
class PresenceVoice {

    @Bean
    TopicVoice voice(KafkaProperties kafka, @Value("${spring.application.name}") String service) {
        return new TopicVoice(kafka, service);
    }
}
