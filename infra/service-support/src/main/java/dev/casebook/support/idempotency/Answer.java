package dev.casebook.support.idempotency;

import dev.casebook.support.position.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What a write answers: status, headers and a body that JSON can hold, so that a repeated request gets the same. */
public record Answer(
        int status, Map<String, String> headers, @Nullable Object body) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok(Object body) {
        return new Answer(200, Map.of(), body);
    }

    public static Answer created(String location, Object body) {
        return new Answer(201, Map.of(HttpHeaders.LOCATION, location), body);
    }

    public static Answer accepted(Object body) {
        return new Answer(202, Map.of(), body);
    }

    public static Answer noContent() {
        return new Answer(204, Map.of(), null);
    }

    public Answer withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    public Answer withPosition(Position position) {
        return withHeader(Position.HEADER, position.encode());
    }

    /** @param etag quoted, as {@code ETags.of} gives it */
    public Answer withEtag(String etag) {
        return withHeader(HttpHeaders.ETAG, etag);
    }

    public Answer withBody(Object other) {
        return new Answer(status, headers, other);
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }
}
