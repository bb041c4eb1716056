package dev.casebook.gateway.attempt;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes attempts as CloudEvents 1.0 in binary mode. */
@Component
class AttemptRecords {
    static final String TYPE = "attempt-failed.v1";

    private final AttemptProperties properties;
    private final JsonMapper json;

    AttemptRecords(AttemptProperties properties, JsonMapper json) {
        this.properties = properties;
        this.json = json;
    }

    ProducerRecord<String, byte[]> of(AttemptFailed attempt) {
        var told = new ProducerRecord<>(properties.topic(), attempt.key(), json.writeValueAsBytes(attempt));
        header(told, "ce_specversion", "1.0");
        header(told, "ce_id", attempt.attemptId());
        header(told, "ce_type", TYPE);
        header(told, "ce_source", "/gateway");
        header(told, "ce_subject", attempt.key());
        header(told, "ce_time", attempt.at());
        header(told, "content-type", "application/json");
        return told;
    }

    private static void header(ProducerRecord<String, byte[]> told, String name, String value) {
        told.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
