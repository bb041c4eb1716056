package dev.casebook.gateway.login;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;

/** A sign-in that came back from the provider and could not be finished. */
@Component
class LoginFailure implements ServerAuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LoginFailure.class);

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange exchange, AuthenticationException failure) {
        LOG.warn("sign-in failed: {}", failure.toString());
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof java.io.IOException unreachable) {
            return Mono.error(new ProviderUnavailable(unreachable));
        }
        if (failure.getCause() instanceof WebClientRequestException unreachable) {
            return Mono.error(new ProviderUnavailable(unreachable));
        }
        var response = exchange.getExchange().getResponse();
        response.setStatusCode(HttpStatus.FOUND);
        response.getHeaders().setLocation(URI.create("/login?error"));
        return response.setComplete();
    }
}
