package dev.casebook.gateway.position;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Adds a browser's newest positions to its requests and keeps those of the answers. Only here may a request say that a
 * browser waits: services then answer with the present state instead of a refusal.
 */
@Component
@Order(40)
class BrowserPositions implements GlobalFilter {
    static final String POSITION = "Casebook-Position";
    static final String MODE = "Casebook-Position-Mode";

    private final Positions positions;

    BrowserPositions(Positions positions) {
        this.positions = positions;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var stripped = exchange.mutate()
                .request(request -> request.headers(headers -> headers.remove(MODE)))
                .build();
        return exchange.getPrincipal()
                .filter(OAuth2AuthenticationToken.class::isInstance)
                .flatMap(person -> exchange.getSession())
                .map(WebSession::getId)
                .flatMap(session -> forSession(stripped, session))
                .defaultIfEmpty(stripped)
                .flatMap(chain::filter);
    }

    private Mono<ServerWebExchange> forSession(ServerWebExchange exchange, String session) {
        exchange.getResponse().beforeCommit(() -> keep(exchange.getResponse().getHeaders(), session));
        return positions.of(session).defaultIfEmpty("").map(known -> withPositions(exchange, known));
    }

    private Mono<Void> keep(HttpHeaders answer, String session) {
        var position = answer.getFirst(POSITION);
        return position == null ? Mono.empty() : positions.add(session, position);
    }

    private static ServerWebExchange withPositions(ServerWebExchange exchange, String known) {
        return exchange.mutate()
                .request(request -> request.headers(headers -> {
                    if (!known.isEmpty()) {
                        headers.add(POSITION, known);
                    }
                    headers.set(MODE, "browser");
                }))
                .build();
    }
}
