package dev.casebook.gateway.problem;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem document; the detail says what to do. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Map<String, String> headers;
    private final transient List<Map<String, String>> errors;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, Map.of(), List.of());
    }

    protected ProblemException(ProblemType type, String detail, Throwable cause) {
        super(detail, cause);
        this.type = type;
        this.headers = type == ProblemType.UNAVAILABLE ? retryAfter(Duration.ofSeconds(2)) : Map.of();
        this.errors = List.of();
    }

    private ProblemException(
            ProblemType type, String detail, Map<String, String> headers, List<Map<String, String>> errors) {
        super(detail);
        this.type = type;
        this.headers = headers;
        this.errors = errors;
    }

    /** Names query parameters that a route does not know. */
    public static ProblemException unknownParameters(Collection<String> names) {
        return new ProblemException(
                ProblemType.VALIDATION,
                "Leave out what errors names and send the request again.",
                Map.of(),
                names.stream()
                        .map(name -> Map.of("parameter", name, "detail", "unknown parameter"))
                        .toList());
    }

    /** Something is down that will be back. */
    public static ProblemException unavailable(String detail) {
        return new ProblemException(ProblemType.UNAVAILABLE, detail, retryAfter(Duration.ofSeconds(2)), List.of());
    }

    public static ProblemException rateLimited(String detail) {
        return new ProblemException(ProblemType.RATE_LIMITED, detail, retryAfter(Duration.ofSeconds(1)), List.of());
    }

    ProblemType type() {
        return type;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    Map<String, String> headers() {
        return headers;
    }

    List<Map<String, String>> errors() {
        return errors;
    }

    private static Map<String, String> retryAfter(Duration pause) {
        return Map.of("Retry-After", Long.toString(pause.toSeconds()));
    }
}
