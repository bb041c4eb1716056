package dev.casebook.gateway.page;

import dev.casebook.gateway.problem.Navigation;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Leads {@code localhost} to 127.0.0.1: providers refuse the name as a return address (RFC 8252 §8.3). */
@Component
@Order(-200)
class LoopbackName implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var uri = exchange.getRequest().getURI();
        if (!"localhost".equals(uri.getHost()) || !Navigation.of(exchange)) {
            return chain.filter(exchange);
        }
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.FOUND);
        response.getHeaders()
                .setLocation(UriComponentsBuilder.fromUri(uri)
                        .host("127.0.0.1")
                        .build(true)
                        .toUri());
        return response.setComplete();
    }
}
