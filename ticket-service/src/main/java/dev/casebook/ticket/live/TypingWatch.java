package dev.casebook.ticket.live;

import dev.casebook.support.watch.TopicWatch;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets every replica hear who types. */
@Configuration(proxyBeanMethods = false)
class TypingWatch {

    @Bean
    TopicWatch presenceWatch(KafkaProperties kafka, Typists typists) {
        return new TopicWatch(kafka, Typists.TOPIC, typists::hear);
    }
}
