package dev.casebook.support.security;

import java.net.InetSocketAddress;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import reactor.core.publisher.Mono;

/** Opens management endpoints to this machine itself and to tokens with the scope {@code internal:operate}. */
final class Operators implements ReactiveAuthorizationManager<AuthorizationContext> {

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
        InetSocketAddress from = context.getExchange().getRequest().getRemoteAddress();
        if (from != null && from.getAddress() != null && from.getAddress().isLoopbackAddress()) {
            return Mono.just(new AuthorizationDecision(true));
        }
        return authentication.map(token -> new AuthorizationDecision(token.getAuthorities().stream()
                .anyMatch(granted -> InternalScopes.OPERATE.equals(granted.getAuthority()))));
    }
}
