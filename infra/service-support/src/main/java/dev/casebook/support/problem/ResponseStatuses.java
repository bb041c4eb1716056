package dev.casebook.support.problem;

import java.util.stream.Collectors;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.MethodNotAllowedException;

/** What Spring itself refuses, in our words. */
final class ResponseStatuses {

    private ResponseStatuses() {}

    static Problem of(ErrorResponse response, Throwable error) {
        if (error.getCause() instanceof DataBufferLimitException || error.getCause() instanceof ProblemException) {
            return Problems.of(error.getCause());
        }
        if (error instanceof MethodNotAllowedException method) {
            return methodNotAllowed(method);
        }
        return of(response.getStatusCode(), response.getHeaders());
    }

    static Problem tooLarge() {
        return Problem.of(ProblemType.TOO_LARGE, "The body is larger than this route takes.");
    }

    private static Problem of(HttpStatusCode status, HttpHeaders headers) {
        return switch (status.value()) {
            case 401 -> Problems.unauthenticated();
            case 403 -> Problem.of(ProblemType.FORBIDDEN, "This is not allowed.");
            case 404 -> Problem.of(ProblemType.NOT_FOUND, "There is no such route.");
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "Ask for " + types(headers) + ".");
            case 413 -> tooLarge();
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA, "Send the body as application/json.");
            case 503 -> Problem.of(ProblemType.UNAVAILABLE, "Not available at present; try again soon.");
            case 504 -> Problem.of(ProblemType.TIMEOUT, "This took too long; try again.");
            default -> other(status);
        };
    }

    private static Problem other(HttpStatusCode status) {
        return status.is4xxClientError()
                ? Problem.of(ProblemType.MALFORMED, "The request cannot be understood; check its parts.")
                : Problems.internal();
    }

    private static Problem methodNotAllowed(MethodNotAllowedException error) {
        String allowed = error.getSupportedMethods().stream()
                .map(HttpMethod::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This route takes " + allowed + ".")
                .header(HttpHeaders.ALLOW, allowed);
    }

    private static String types(HttpHeaders headers) {
        String types = MediaType.toString(headers.getAccept());
        return types.isEmpty() ? MediaType.APPLICATION_JSON_VALUE : types;
    }
}
