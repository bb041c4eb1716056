package dev.casebook.gateway.login;

import dev.casebook.gateway.problem.ProblemException;
import dev.casebook.gateway.problem.ProblemType;
import java.net.URI;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where every sign-in starts and a failed one ends. */
@RestController
class LoginController {
    private static final URI PROVIDER = URI.create("/oauth2/authorization/" + Provider.ID);

    private final ReturnPath returns;

    LoginController(ReturnPath returns) {
        this.returns = returns;
    }

    /** {@code to} is the page to return to; whoever is signed in already goes there at once. */
    @GetMapping("/login")
    Mono<ResponseEntity<Void>> login(
            @RequestParam(name = "to", required = false) @Nullable String to, ServerWebExchange exchange) {
        return exchange.<Principal>getPrincipal()
                .map(person -> ReturnPath.safe(to))
                .switchIfEmpty(Mono.fromSupplier(() -> start(to, exchange)))
                .map(LoginController::redirect);
    }

    private URI start(@Nullable String to, ServerWebExchange exchange) {
        if (exchange.getRequest().getQueryParams().containsKey("error")) {
            // Not back to the provider by itself: that could go round for ever.
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "Signing in did not work. Go to Support to try again from the start.");
        }
        if (to != null) {
            returns.remember(exchange, ReturnPath.safe(to));
        }
        return PROVIDER;
    }

    private static ResponseEntity<Void> redirect(URI target) {
        return ResponseEntity.status(HttpStatus.FOUND).location(target).build();
    }
}
