package dev.casebook.support.request;

import org.springframework.web.server.ServerWebExchange;

/** The request context where only the exchange is at hand, as in error handlers outside the reactive chain. */
public final class Exchanges {

    private Exchanges() {}

    public static RequestContext context(ServerWebExchange exchange) {
        return exchange.getAttribute(RequestContext.class.getName()) instanceof RequestContext context
                ? context
                : RequestHeaders.read(exchange.getRequest().getHeaders());
    }
}
