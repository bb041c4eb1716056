package dev.casebook.gateway.problem;

import java.time.Duration;
import java.util.Map;

/** Ends a request with a problem document; the detail says what to do. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Map<String, String> headers;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, Map.of());
    }

    protected ProblemException(ProblemType type, String detail, Throwable cause) {
        super(detail, cause);
        this.type = type;
        this.headers = type == ProblemType.UNAVAILABLE ? retryAfter(Duration.ofSeconds(2)) : Map.of();
    }

    private ProblemException(ProblemType type, String detail, Map<String, String> headers) {
        super(detail);
        this.type = type;
        this.headers = headers;
    }

    /** Something is down that will be back. */
    public static ProblemException unavailable(String detail) {
        return new ProblemException(ProblemType.UNAVAILABLE, detail, retryAfter(Duration.ofSeconds(2)));
    }

    public static ProblemException rateLimited(String detail) {
        return new ProblemException(ProblemType.RATE_LIMITED, detail, retryAfter(Duration.ofSeconds(1)));
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

    private static Map<String, String> retryAfter(Duration pause) {
        return Map.of("Retry-After", Long.toString(pause.toSeconds()));
    }
}
