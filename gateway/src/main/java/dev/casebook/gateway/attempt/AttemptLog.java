package dev.casebook.gateway.attempt;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hands attempts to Kafka on a thread of its own, as well as that goes: requests never wait, a full queue drops the
 * attempt and counts it.
 */
@Component
class AttemptLog implements SmartLifecycle {
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final AttemptProperties properties;
    private final AttemptRecords records;
    private final BlockingQueue<AttemptFailed> waiting;
    private final Counter dropped;
    private volatile @Nullable Thread sender;

    AttemptLog(AttemptProperties properties, AttemptRecords records, MeterRegistry meters) {
        this.properties = properties;
        this.records = records;
        this.waiting = new ArrayBlockingQueue<>(properties.waiting());
        this.dropped = meters.counter("casebook.attempts.dropped");
    }

    void offer(AttemptFailed attempt) {
        if (!waiting.offer(attempt)) {
            dropped.increment();
        }
    }

    @Override
    public void start() {
        sender = Thread.ofPlatform().daemon().name("attempts").start(this::run);
    }

    /** What is still waiting has a moment to leave. */
    @Override
    public void stop() {
        var running = sender;
        sender = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return sender != null;
    }

    private void run() {
        try (var topic = new AttemptTopic(properties, dropped, GOODBYE)) {
            while (sender == Thread.currentThread()) {
                var attempt = waiting.poll(1, TimeUnit.SECONDS);
                if (attempt != null) {
                    topic.send(records.of(attempt));
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (KafkaException unusable) {
            org.slf4j.LoggerFactory.getLogger(AttemptLog.class)
                    .warn("failed attempts are not told: {}", unusable.toString());
        }
    }
}
