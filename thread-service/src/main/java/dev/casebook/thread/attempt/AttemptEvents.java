package dev.casebook.thread.attempt;

import dev.casebook.support.inbox.EventConsumers;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The consumer of {@code support.attempts.v1}. */
@Configuration(proxyBeanMethods = false)
class AttemptEvents {

    @Bean
    Consumer<Message<byte[]>> fromAttempts(EventConsumers consumers, Attempts attempts) {
        return consumers
                .named("attempts")
                .on("attempt-failed.v1", AttemptFailed.class, event -> attempts.add(event.data()))
                .build();
    }
}
