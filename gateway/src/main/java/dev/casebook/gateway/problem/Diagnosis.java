package dev.casebook.gateway.problem;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.support.NotFoundException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ResponseStatusException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/** Names what an error means for the caller. */
final class Diagnosis {
    private static final String SERVICE_DOWN = "The service that answers this cannot be reached at present."
            + " Try again in a few seconds; a POST with the same Idempotency-Key is never carried out twice.";
    private static final String SESSIONS_DOWN =
            "The store of login sessions cannot be reached at present. Try again in a few seconds.";
    private static final String PROVIDER_DOWN =
            "The identity provider cannot be reached at present. Try again in a few seconds.";

    private Diagnosis() {}

    static ProblemException of(Throwable error) {
        return switch (error) {
            case ProblemException problem -> problem;
            case NotFoundException noReplica -> ProblemException.unavailable(SERVICE_DOWN);
            case ResponseStatusException refused -> ofStatus(refused.getStatusCode(), refused.getReason());
            case DataAccessException store -> ProblemException.unavailable(SESSIONS_DOWN);
            case AuthenticationServiceException provider -> ProblemException.unavailable(PROVIDER_DOWN);
            case JwtDecoderInitializationException provider -> ProblemException.unavailable(PROVIDER_DOWN);
            case WebClientRequestException provider -> ProblemException.unavailable(PROVIDER_DOWN);
            case IOException broken -> ProblemException.unavailable(SERVICE_DOWN);
            case PoolAcquireTimeoutException busy -> ProblemException.unavailable(SERVICE_DOWN);
            case PoolAcquirePendingLimitException busy -> ProblemException.unavailable(SERVICE_DOWN);
            case IllegalStateException state -> ofState(state);
            default -> internal();
        };
    }

    private static ProblemException ofState(IllegalStateException error) {
        if (error.getCause() instanceof WebClientException) {
            // The token decoder could not get the provider's keys.
            return ProblemException.unavailable(PROVIDER_DOWN);
        }
        return sessionEnded(error) ? unauthenticated() : internal();
    }

    /** What an answer without a body means. */
    static ProblemException ofStatus(HttpStatusCode code) {
        return ofStatus(code, null);
    }

    private static ProblemException ofStatus(HttpStatusCode code, @Nullable String reason) {
        var status = HttpStatus.resolve(code.value());
        return status == null ? internal() : ofStatus(status, reason);
    }

    private static ProblemException ofStatus(HttpStatus status, @Nullable String reason) {
        return switch (status) {
            case NOT_FOUND -> new ProblemException(ProblemType.NOT_FOUND, "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                new ProblemException(ProblemType.METHOD_NOT_ALLOWED, "This address does not take that method.");
            case NOT_ACCEPTABLE ->
                new ProblemException(
                        ProblemType.NOT_ACCEPTABLE, "This address does not answer in a format you accept.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new ProblemException(ProblemType.UNSUPPORTED_MEDIA, "Send application/json.");
            case CONTENT_TOO_LARGE -> new ProblemException(ProblemType.TOO_LARGE, "The request is too large.");
            case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
                new ProblemException(
                        ProblemType.TOO_LARGE, "The address or the headers are too long. Shorten what you ask for.");
            case UNAUTHORIZED ->
                new ProblemException(ProblemType.UNAUTHENTICATED, "The service does not know you. Sign in again.");
            case FORBIDDEN -> new ProblemException(ProblemType.FORBIDDEN, "You may not do this.");
            case GATEWAY_TIMEOUT ->
                new ProblemException(
                        ProblemType.TIMEOUT,
                        "The service took too long. What you asked for may still happen: look before you try again,"
                                + " or repeat a POST with the same Idempotency-Key.");
            case SERVICE_UNAVAILABLE -> ProblemException.unavailable(SERVICE_DOWN);
            case BAD_REQUEST ->
                new ProblemException(ProblemType.MALFORMED, reason == null ? "The request is malformed." : reason);
            default -> status.is4xxClientError() ? refused() : internal();
        };
    }

    /** Spring Session finds, when a request ends, that another one ended the session. */
    private static boolean sessionEnded(IllegalStateException error) {
        return "Session was invalidated".equals(error.getMessage());
    }

    private static ProblemException unauthenticated() {
        return new ProblemException(ProblemType.UNAUTHENTICATED, "The session ended meanwhile. Sign in again.");
    }

    private static ProblemException refused() {
        return new ProblemException(ProblemType.MALFORMED, "The request was refused as it stands. Correct it.");
    }

    private static ProblemException internal() {
        return new ProblemException(
                ProblemType.INTERNAL, "The gateway failed. Try again, and tell support the request id.");
    }
}
