package dev.casebook.support.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A problem document (RFC 9457) before it knows its request: kind, what to do, further members and headers. */
public record Problem(ProblemType type, String detail, Map<String, Object> properties, Map<String, String> headers) {

    public Problem {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemType type, String detail) {
        boolean passing = type == ProblemType.UNAVAILABLE || type == ProblemType.RATE_LIMITED;
        return new Problem(type, detail, Map.of(), passing ? Map.of("Retry-After", "1") : Map.of());
    }

    Problem with(String property, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new Problem(type, detail, more, headers);
    }

    Problem header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(type, detail, properties, more);
    }
}
