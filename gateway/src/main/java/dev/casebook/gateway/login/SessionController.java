package dev.casebook.gateway.login;

import dev.casebook.gateway.caller.Caller;
import dev.casebook.gateway.caller.Callers;
import dev.casebook.gateway.problem.ProblemException;
import dev.casebook.gateway.problem.ProblemType;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who is signed in and what their account holds; refreshing reads it anew from the provider. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {
    private final AccessTokens tokens;
    private final Callers callers;

    SessionController(AccessTokens tokens, Callers callers) {
        this.tokens = tokens;
        this.callers = callers;
    }

    @GetMapping
    ResponseEntity<Caller> session(Authentication authentication, ServerWebExchange exchange) {
        knowsNoParameters(exchange);
        return answer(authentication);
    }

    @PostMapping("/refresh")
    Mono<ResponseEntity<Caller>> refresh(Authentication authentication, ServerWebExchange exchange) {
        knowsNoParameters(exchange);
        if (!(authentication instanceof OAuth2AuthenticationToken)) {
            throw new ProblemException(
                    ProblemType.VALIDATION,
                    "A bearer token cannot be refreshed here: get a new one from the identity provider.");
        }
        return tokens.renewed(exchange)
                .map(login -> login.user() == null ? authentication : asPrincipal(login))
                .map(this::answer);
    }

    private static void knowsNoParameters(ServerWebExchange exchange) {
        var names = exchange.getRequest().getQueryParams().keySet();
        if (!names.isEmpty()) {
            throw ProblemException.unknownParameters(names);
        }
    }

    private static Principal asPrincipal(StoredSessions.Login login) {
        var user = java.util.Objects.requireNonNull(login.user());
        return new OAuth2AuthenticationToken(user, user.getAuthorities(), Provider.ID);
    }

    private ResponseEntity<Caller> answer(Principal principal) {
        return callers.of(principal)
                .map(caller ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(caller))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "This token belongs to a program and names no person."));
    }
}
