package dev.casebook.support.deadletter;

import dev.casebook.support.inbox.EventConsumer;
import dev.casebook.support.problem.Problems;
import dev.casebook.support.settings.BoundTopics;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Gives a service's dead letters to the consumer they were meant for, and to no other. The inbox makes it harmless to do
 * so twice; a letter that fails again goes to the end of its topic. Blocks, so it needs a thread that may.
 */
final class DeadLetterReplay {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterReplay.class);

    private final String service;
    private final BoundTopics topics;
    private final Supplier<Map<String, EventConsumer>> consumers;
    private final Supplier<Consumer<byte[], byte[]>> kafka;
    private final KafkaOperations<byte[], byte[]> template;

    DeadLetterReplay(
            String service,
            BoundTopics topics,
            Supplier<Map<String, EventConsumer>> consumers,
            Supplier<Consumer<byte[], byte[]>> kafka,
            KafkaOperations<byte[], byte[]> template) {
        this.service = service;
        this.topics = topics;
        this.consumers = consumers;
        this.kafka = kafka;
        this.template = template;
    }

    /** All letters there are at this moment; stops with an exception where a part that is needed is away. */
    synchronized Replayed replay() {
        Replayed sum = new Replayed(0, 0);
        try (Consumer<byte[], byte[]> reader = kafka.get()) {
            for (Map.Entry<String, EventConsumer> consumer : consumers.get().entrySet()) {
                for (String topic : topics.byConsumer().getOrDefault(consumer.getKey(), List.of())) {
                    sum = sum.plus(new DeadLetterReader(reader)
                            .read(DeadLetterTopics.of(topic, service), letter -> take(consumer.getValue(), letter)));
                }
            }
        }
        return sum;
    }

    private boolean take(EventConsumer consumer, ConsumerRecord<byte[], byte[]> letter) {
        try {
            consumer.accept(message(letter));
            return true;
        } catch (RuntimeException e) {
            if (Problems.passing(e)) {
                throw e;
            }
            log.warn("the dead letter {} at {} failed again: {}", letter.offset(), letter.topic(), e.toString());
            template.send(new ProducerRecord<>(letter.topic(), null, letter.key(), letter.value(), letter.headers()))
                    .join();
            return false;
        }
    }

    private static Message<byte[]> message(ConsumerRecord<byte[], byte[]> letter) {
        MessageBuilder<byte[]> message = MessageBuilder.withPayload(letter.value());
        for (Header header : letter.headers()) {
            if (header.key().startsWith("ce_") || header.key().equals("traceparent")) {
                message.setHeader(header.key(), header.value());
            }
        }
        return message.build();
    }
}
