package dev.casebook.thread.attempt;

import dev.casebook.support.inbox.EventConsumers;
import dev.casebook.thread.act.ActLog;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import reactor.core.publisher.Mono;

/** The consumer of {@code support.attempts.v1}. */
@Configuration(proxyBeanMethods = false)
class AttemptEvents {

    @Bean
    Consumer<Message<byte[]>> fromAttempts(EventConsumers consumers, ActLog log) {
        return consumers
                .named("attempts")
                .on("attempt-failed.v1", AttemptFailed.class, event -> added(log, event.data()))
                .build();
    }

    private static Mono<Void> added(ActLog log, AttemptFailed attempt) {
        return attempt.autosave() ? Mono.empty() : log.add(attempt.act());
    }
}
