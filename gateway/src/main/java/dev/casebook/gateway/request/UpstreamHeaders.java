package dev.casebook.gateway.request;

import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Keeps from the services what is between the browser and the gateway alone. */
@Component
class UpstreamHeaders implements HttpHeadersFilter, Ordered {
    private static final Set<String> WITHHELD = Set.of(HttpHeaders.COOKIE, "X-XSRF-TOKEN");

    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        var kept = HttpHeaders.copyOf(headers);
        WITHHELD.forEach(kept::remove);
        return kept;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.REQUEST;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
