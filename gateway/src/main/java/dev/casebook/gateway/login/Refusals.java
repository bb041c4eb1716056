package dev.casebook.gateway.login;

import dev.casebook.gateway.problem.Navigation;
import dev.casebook.gateway.problem.ProblemType;
import dev.casebook.gateway.problem.ProblemWriter;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What someone gets who is not signed in, or not from where the request claims to come. */
@Component
class Refusals {
    private static final String SIGN_IN = "Sign in, or send an access token as Authorization: Bearer.";
    private static final String BAD_TOKEN =
            "The bearer token is not valid or has expired. Get a new one from the identity provider.";
    private static final String NO_PROOF =
            "Repeat the value of the XSRF-TOKEN cookie in the header X-XSRF-TOKEN; reload the page if it has changed.";

    private final ProblemWriter problems;
    private final ReturnPath returns;
    private final WebSessionServerSecurityContextRepository contexts = new WebSessionServerSecurityContextRepository();

    Refusals(ProblemWriter problems, ReturnPath returns) {
        this.problems = problems;
        this.returns = returns;
    }

    /** A page leads to the login, everything else is told. */
    Mono<Void> notSignedIn(ServerWebExchange exchange, AuthenticationException reason) {
        if (!isPage(exchange)) {
            return problems.write(exchange, ProblemType.UNAUTHENTICATED, SIGN_IN);
        }
        var response = exchange.getResponse();
        return returns.saveRequest(exchange).then(Mono.defer(() -> {
            response.setStatusCode(HttpStatus.FOUND);
            response.getHeaders().setLocation(URI.create("/login"));
            return response.setComplete();
        }));
    }

    /** Whoever asks for a page by GET is led to the login, whatever they say they can read. */
    private static boolean isPage(ServerWebExchange exchange) {
        return !Navigation.api(exchange)
                && (exchange.getRequest().getMethod() == HttpMethod.GET || Navigation.of(exchange));
    }

    Mono<Void> badToken(ServerWebExchange exchange, AuthenticationException reason) {
        if (reason instanceof AuthenticationServiceException) {
            // The provider's keys could not be read; the token may be fine.
            return Mono.error(reason);
        }
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        return problems.write(exchange, ProblemType.UNAUTHENTICATED, BAD_TOKEN);
    }

    Mono<Void> notAllowed(ServerWebExchange exchange, AccessDeniedException reason) {
        return problems.write(exchange, ProblemType.FORBIDDEN, "This token may not do that.");
    }

    /** Not being signed in is said before a missing proof: whoever has no session needs none. */
    Mono<Void> notProven(ServerWebExchange exchange, AccessDeniedException reason) {
        return contexts.load(exchange)
                .hasElement()
                .flatMap(signedIn -> problems.write(
                        exchange,
                        signedIn ? ProblemType.FORBIDDEN : ProblemType.UNAUTHENTICATED,
                        signedIn ? NO_PROOF : SIGN_IN));
    }
}
