package dev.casebook.gateway.request;

import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Drops from a service's answer what the gateway says itself: its request id, and cookies no service may set. */
@Component
class DownstreamHeaders implements HttpHeadersFilter, Ordered {
    private static final Set<String> WITHHELD = Set.of(HttpHeaders.SET_COOKIE, RequestId.HEADER);

    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        var kept = HttpHeaders.copyOf(headers);
        WITHHELD.forEach(kept::remove);
        return kept;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
