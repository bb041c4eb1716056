package dev.casebook.testsupport;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** An event as it stands on the wire: CloudEvents attributes in headers, JSON in the value. */
public record TestEvent(
        String id,
        String type,
        String source,
        String subject,
        long sequence,
        Instant time,
        @Nullable String traceparent,
        String data) {
    private static final Map<String, String> OWNERS = Map.of(
            "support.tickets.v1", "/ticket-service",
            "support.people.v1", "/ticket-service",
            "support.plans.v1", "/ticket-service",
            "support.threads.v1", "/thread-service",
            "support.presence.v1", "/thread-service",
            "support.attachments.v1", "/attachment-service",
            "support.notifications.v1", "/notification-service",
            "support.attempts.v1", "/gateway");

    /** A new event of the topic's owner, with an id of its own. */
    public static TestEvent of(String topic, String subject, String type, long sequence, String data) {
        String source = OWNERS.getOrDefault(topic, "/test");
        return new TestEvent(UUID.randomUUID().toString(), type, source, subject, sequence, Instant.now(), null, data);
    }

    /** The same event as part of a trace. */
    public TestEvent traced(String parent) {
        return new TestEvent(id, type, source, subject, sequence, time, parent, data);
    }

    ProducerRecord<String, byte[]> on(String topic) {
        var sent = new ProducerRecord<>(topic, subject, data.getBytes(StandardCharsets.UTF_8));
        put(sent.headers(), "ce_specversion", "1.0");
        put(sent.headers(), "ce_id", id);
        put(sent.headers(), "ce_type", type);
        put(sent.headers(), "ce_source", source);
        put(sent.headers(), "ce_subject", subject);
        put(sent.headers(), "ce_time", time.toString());
        put(sent.headers(), "ce_sequence", Long.toString(sequence));
        put(sent.headers(), "content-type", "application/json");
        if (traceparent != null) {
            put(sent.headers(), "traceparent", traceparent);
        }
        return sent;
    }

    static TestEvent from(ConsumerRecord<String, byte[]> read) {
        Headers headers = read.headers();
        return new TestEvent(
                get(headers, "ce_id", ""),
                get(headers, "ce_type", ""),
                get(headers, "ce_source", ""),
                get(headers, "ce_subject", ""),
                Long.parseLong(get(headers, "ce_sequence", "-1")),
                Instant.parse(get(headers, "ce_time", "1970-01-01T00:00:00Z")),
                find(headers, "traceparent"),
                read.value() == null ? "" : new String(read.value(), StandardCharsets.UTF_8));
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String get(Headers headers, String name, String absent) {
        return Objects.requireNonNullElse(find(headers, name), absent);
    }

    private static @Nullable String find(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
