package dev.casebook.support.problem;

import dev.casebook.support.write.OverloadedException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import java.util.concurrent.TimeoutException;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/** Finds the problem behind any exception; what it does not know is internal. */
public final class Problems {

    private Problems() {}

    public static Problem of(Throwable error) {
        return switch (error) {
            case ProblemException known -> known.problem();
            case DataBufferLimitException tooLarge -> ResponseStatuses.tooLarge();
            case ErrorResponse response -> ResponseStatuses.of(response, error);
            case ServerExchangeRejectedException odd ->
                Problem.of(ProblemType.MALFORMED, "A part of the request has characters that do not belong there.");
            case DecodingException broken ->
                Problem.of(ProblemType.MALFORMED, "The body cannot be read; send well-formed JSON.");
            case AuthenticationServiceException down -> identityAway();
            case JwtDecoderInitializationException down -> identityAway();
            case AuthenticationException anonymous -> unauthenticated();
            case AccessDeniedException denied ->
                Problem.of(ProblemType.FORBIDDEN, "This token does not open what it was used for.");
            case OverloadedException full ->
                Problem.of(ProblemType.UNAVAILABLE, "Too many writes wait; try again soon.");
            case QueryTimeoutException slow -> Problem.of(ProblemType.TIMEOUT, "This took too long; try again.");
            case TimeoutException slow -> Problem.of(ProblemType.TIMEOUT, "This took too long; try again.");
            default -> passing(error) ? away() : internal();
        };
    }

    /** Whether the same work may succeed later without anybody changing it: a resource is away or busy. */
    public static boolean passing(Throwable error) {
        return switch (error) {
            case ProblemException known ->
                known.type() == ProblemType.UNAVAILABLE || known.type() == ProblemType.TIMEOUT;
            case OverloadedException full -> true;
            case DataAccessResourceFailureException away -> true;
            case TransientDataAccessException busy -> true;
            case R2dbcNonTransientResourceException away -> true;
            case R2dbcTransientException busy -> true;
            case TimeoutException slow -> true;
            case WebClientRequestException away -> true;
            case WebClientResponseException answer -> answer.getStatusCode().is5xxServerError();
            case ClientAuthorizationException withoutToken -> true;
            // the token decoder's, when it could not get the provider's keys
            case IllegalStateException kept -> kept.getCause() != null && passing(kept.getCause());
            case TransactionException failed -> failed.getCause() != null && passing(failed.getCause());
            default -> false;
        };
    }

    public static Problem unauthenticated() {
        return Problem.of(ProblemType.UNAUTHENTICATED, "Sign in, or send a valid access token as a Bearer token.")
                .header("WWW-Authenticate", "Bearer");
    }

    static Problem internal() {
        return Problem.of(ProblemType.INTERNAL, "Something went wrong here; quote the request id when you ask.");
    }

    private static Problem away() {
        return Problem.of(ProblemType.UNAVAILABLE, "A part that is needed is away; try again soon.");
    }

    private static Problem identityAway() {
        return Problem.of(ProblemType.UNAVAILABLE, "The identity provider cannot be asked at present; try again soon.");
    }
}
