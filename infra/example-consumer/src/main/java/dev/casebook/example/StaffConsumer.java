package dev.casebook.example;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Prints a line for each notification. Kafka may deliver an event again, after a crash or while partitions move: offsets are
 * committed only when a line is printed, and an id that was printed before is passed over. Both together make it once.
 */
public final class StaffConsumer {
    static final String TOPIC = "support.notifications.v1";
    private static final String TYPE = "notification-created.v1";

    private final Consumer<String, byte[]> consumer;
    private final SeenIds seen;
    private final PrintStream out;

    StaffConsumer(Consumer<String, byte[]> consumer, SeenIds seen, PrintStream out) {
        this.consumer = consumer;
        this.seen = seen;
        this.out = out;
    }

    /** Runs until Ctrl-C: {@code StaffConsumer BROKERS FILE-OF-SEEN-IDS}. */
    public static void main(String... arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: StaffConsumer BROKERS FILE-OF-SEEN-IDS");
            System.exit(2);
        }
        var consumer =
                new KafkaConsumer<>(settings(arguments[0]), new StringDeserializer(), new ByteArrayDeserializer());
        var running = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(consumer, running)));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new StaffConsumer(consumer, new SeenIds(Path.of(arguments[1])), out).run();
    }

    /** The members of a group share the work; another group hears everything again. */
    static Map<String, Object> settings(String brokers) {
        return Map.of(
                "bootstrap.servers",
                brokers,
                "group.id",
                "example-consumer",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "allow.auto.create.topics",
                false);
    }

    /** Ends when the consumer is woken. */
    void run() {
        consumer.subscribe(List.of(TOPIC));
        try (consumer) {
            while (true) {
                var events = consumer.poll(Duration.ofSeconds(1));
                events.forEach(this::take);
                consumer.commitSync();
            }
        } catch (WakeupException stopped) {
            out.flush();
        }
    }

    private void take(ConsumerRecord<String, byte[]> event) {
        var id = header(event, "ce_id");
        // other types may follow on this topic; a consumer takes those it knows
        if (id == null || !TYPE.equals(header(event, "ce_type")) || seen.contains(id)) {
            return;
        }
        try {
            out.println(Notification.of(event.value()).line());
        } catch (JacksonException unreadable) {
            System.err.println("event " + id + " cannot be read: " + unreadable.getOriginalMessage());
        }
        seen.add(id);
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void leave(Consumer<?, ?> consumer, Thread running) {
        consumer.wakeup();
        try {
            running.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
