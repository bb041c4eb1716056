package dev.casebook.thread.live;

import dev.casebook.support.watch.TopicWatch;
import dev.casebook.thread.id.TicketId;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The thread topic tells every replica which threads have changed, nothing more; the poll of open threads bridges its gaps. */
@Configuration(proxyBeanMethods = false)
class WakeUps {

    static final String TOPIC = "support.threads.v1";

    @Bean
    TopicWatch threadWatch(KafkaProperties kafka, LiveThreads live) {
        return new TopicWatch(kafka, TOPIC, entry -> live.wake(new TicketId(entry.key())));
    }
}
