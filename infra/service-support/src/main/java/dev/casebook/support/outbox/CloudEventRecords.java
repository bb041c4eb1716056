package dev.casebook.support.outbox;

import dev.casebook.support.id.Uuids;
import dev.casebook.support.json.CasebookJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Kafka records of events in the binary mode of CloudEvents 1.0 (Kafka protocol binding, section 3.2). */
public final class CloudEventRecords {

    private final String source;

    /** @param service the service's name; its events come from {@code /<service>} */
    public CloudEventRecords(String service) {
        this.source = "/" + service;
    }

    /** Of an event that waits nowhere and belongs to no request. */
    public ProducerRecord<String, byte[]> of(OutboxEvent event) {
        return of(new OutboxRow(
                0,
                event.topic(),
                event.key(),
                Uuids.next(),
                event.type(),
                event.sequence(),
                null,
                Instant.now(),
                CasebookJson.mapper().writeValueAsBytes(event.data())));
    }

    ProducerRecord<String, byte[]> of(OutboxRow row) {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(row.topic(), row.key(), row.body());
        Headers headers = sent.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", row.eventId());
        add(headers, "ce_type", row.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", row.key());
        add(headers, "ce_time", row.createdAt().truncatedTo(ChronoUnit.MILLIS).toString());
        add(headers, "ce_sequence", Long.toString(row.sequence()));
        add(headers, "content-type", "application/json");
        if (row.traceparent() != null) {
            add(headers, "traceparent", row.traceparent());
        }
        return sent;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
