package dev.casebook.support.security;

import java.util.Map;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import reactor.core.publisher.Mono;

/** Opens {@code /internal/<x>/…} to tokens with the scope {@code internal:<x>}, and to nobody else. */
final class InternalScopes implements ReactiveAuthorizationManager<AuthorizationContext> {

    static final String PREFIX = "/internal/";
    static final String OPERATE = "SCOPE_internal:operate";

    private static final Map<String, String> OPERATION = Map.of("dead-letters", "operate", "audits", "operate");

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
        String needed = "SCOPE_internal:"
                + area(context.getExchange().getRequest().getPath().value());
        return authentication.map(token -> new AuthorizationDecision(token.isAuthenticated()
                && token.getAuthorities().stream().anyMatch(granted -> needed.equals(granted.getAuthority()))));
    }

    private static String area(String path) {
        String[] steps = path.substring(PREFIX.length()).split("/", 2);
        return OPERATION.getOrDefault(steps[0], steps[0]);
    }
}
