package dev.casebook.support.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of refusal a caller can meet; each is one {@code urn:casebook:problem:<name>}. */
public enum ProblemType {
    MALFORMED(HttpStatus.BAD_REQUEST, "Malformed request"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Not signed in"),
    GATE(HttpStatus.FORBIDDEN, "Not included"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Not allowed"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable"),
    CONFLICT(HttpStatus.CONFLICT, "Conflict"),
    IDEMPOTENCY_CONFLICT(HttpStatus.CONFLICT, "Idempotency key used for another request"),
    PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "Changed meanwhile"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Too large"),
    UNSUPPORTED_MEDIA(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type"),
    VALIDATION(HttpStatus.UNPROCESSABLE_CONTENT, "Not valid"),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Not available at present"),
    TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "Took too long");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public URI uri() {
        return URI.create(
                "urn:casebook:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
