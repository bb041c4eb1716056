package dev.casebook.gateway.login;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import reactor.core.publisher.Mono;

/** Opens the metrics to this machine itself; anyone else brings a token with the scope {@code internal:operate}. */
final class Operators implements ReactiveAuthorizationManager<AuthorizationContext> {
    static final String SCOPE = "SCOPE_internal:operate";

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> caller, AuthorizationContext context) {
        var from = context.getExchange().getRequest().getRemoteAddress();
        var local =
                from != null && from.getAddress() != null && from.getAddress().isLoopbackAddress();
        return Mono.just(new AuthorizationDecision(local));
    }
}
