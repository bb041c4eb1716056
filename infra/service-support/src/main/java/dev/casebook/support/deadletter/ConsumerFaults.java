package dev.casebook.support.deadletter;

import dev.casebook.support.inbox.PoisonEventException;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;

/**
 * What a consumer does with an event that failed: poison goes to the dead letters at once, other faults are tried again.
 * In the container and not in the binder, which knows one number of attempts for every fault.
 */
final class ConsumerFaults implements ListenerContainerWithDlqAndRetryCustomizer {

    private final KafkaOperations<?, ?> template;

    ConsumerFaults(KafkaOperations<?, ?> template) {
        this.template = template;
    }

    @Override
    public boolean retryAndDlqInBinding(String destination, String group) {
        return false;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destination,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> dlqDestination,
            @Nullable BackOff backOff) {
        DeadLetterPublishingRecoverer deadLetters = new DeadLetterPublishingRecoverer(
                template, (failed, error) -> new TopicPartition(DeadLetterTopics.of(failed.topic(), group), -1));
        DefaultErrorHandler faults = new DefaultErrorHandler(deadLetters);
        faults.addNotRetryableExceptions(PoisonEventException.class);
        faults.setBackOffFunction((failed, error) -> FaultBackOff.after(error));
        container.setCommonErrorHandler(faults);
    }
}
