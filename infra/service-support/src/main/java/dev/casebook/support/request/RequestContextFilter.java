package dev.casebook.support.request;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request its context, first of all filters, and every answer its {@code X-Request-Id}. */
final class RequestContextFilter implements WebFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        RequestContext context = RequestHeaders.read(exchange.getRequest().getHeaders());
        exchange.getAttributes().put(RequestContext.class.getName(), context);
        exchange.getResponse().getHeaders().set(RequestHeaders.REQUEST_ID, context.requestId());
        return chain.filter(exchange).contextWrite(context::in);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
