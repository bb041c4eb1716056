package dev.casebook.gateway.route;

import java.net.URI;
import java.util.Set;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.Response;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Asks another replica when a connection fails: always while nothing was sent, and midway only where doing it twice does
 * no harm. Stands between the route's address (10000) and the load balancer (10150), which so chooses anew each time.
 */
@Component
@Order(10_100)
class AnotherReplica implements GlobalFilter {
    private static final long TRIES = 2;
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Outages outages;

    AnotherReplica(Outages outages) {
        this.outages = outages;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        URI service = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR);
        return Mono.defer(() -> attempt(service, exchange, chain))
                .doOnError(failure -> Breakage.of(failure) != null, failure -> remember(exchange))
                .retryWhen(Retry.max(TRIES)
                        .filter(failure -> mayRepeat(exchange, failure))
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()));
    }

    private static Mono<Void> attempt(URI service, ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerWebExchangeUtils.reset(exchange);
        exchange.getAttributes().put(ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR, service);
        return chain.filter(exchange);
    }

    private void remember(ServerWebExchange exchange) {
        Response<ServiceInstance> chosen =
                exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_LOADBALANCER_RESPONSE_ATTR);
        var replica = chosen == null ? null : chosen.getServer();
        if (replica != null && replica.getInstanceId() != null) {
            outages.noticed(URI.create(replica.getInstanceId()));
        }
    }

    private static boolean mayRepeat(ServerWebExchange exchange, Throwable failure) {
        var breakage = Breakage.of(failure);
        if (breakage == null || exchange.getResponse().isCommitted()) {
            return false;
        }
        return breakage == Breakage.BEFORE_SENDING
                || READS.contains(exchange.getRequest().getMethod())
                || exchange.getRequest().getHeaders().containsHeader("Idempotency-Key");
    }
}
