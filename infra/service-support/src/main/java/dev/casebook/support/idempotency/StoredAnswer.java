package dev.casebook.support.idempotency;

import dev.casebook.support.json.CasebookJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.type.TypeReference;

/** An answer as bytes: what is sent the first time is exactly what is sent again. */
@SuppressWarnings("ArrayRecordComponent")
record StoredAnswer(int status, String headers, byte @Nullable [] body) {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    static StoredAnswer of(Answer answer) {
        return new StoredAnswer(
                answer.status(),
                CasebookJson.mapper().writeValueAsString(answer.headers()),
                answer.body() == null ? null : CasebookJson.mapper().writeValueAsBytes(answer.body()));
    }

    /** The answer with its body as a JSON tree. */
    Answer answer() {
        return new Answer(
                status,
                readHeaders(),
                body == null ? null : CasebookJson.mapper().readTree(body));
    }

    ResponseEntity<Object> entity(boolean replayed) {
        ResponseEntity.BodyBuilder builder = ResponseEntity.status(status);
        readHeaders().forEach(builder::header);
        if (replayed) {
            builder.header(Idempotency.REPLAYED, "true");
        }
        return body == null
                ? builder.build()
                : builder.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                        .body(body);
    }

    private Map<String, String> readHeaders() {
        return CasebookJson.mapper().readValue(headers, HEADERS);
    }
}
