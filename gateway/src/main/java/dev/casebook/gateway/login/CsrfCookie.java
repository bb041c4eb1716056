package dev.casebook.gateway.login;

import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Asks for the token, which makes its cookie appear on a browser's first answer. */
@Component
class CsrfCookie implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        return token == null || isFile(exchange) ? chain.filter(exchange) : token.then(chain.filter(exchange));
    }

    /** Files may be kept by caches between here and the browser. */
    private static boolean isFile(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().startsWith("/assets/");
    }
}
