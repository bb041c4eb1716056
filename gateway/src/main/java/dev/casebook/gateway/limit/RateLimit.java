package dev.casebook.gateway.limit;

import dev.casebook.gateway.caller.Caller;
import dev.casebook.gateway.caller.Callers;
import dev.casebook.gateway.problem.ProblemException;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.ratelimit.RedisRateLimiter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One bucket of tokens for each person over all gateways; without Redis everyone passes. */
@Component
@Order(10)
class RateLimit implements GlobalFilter {
    private final RedisRateLimiter limiter;
    private final Callers callers;

    RateLimit(RedisRateLimiter limiter, Callers callers) {
        this.limiter = limiter;
        this.callers = callers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getPrincipal()
                .flatMap(principal -> Mono.justOrEmpty(callers.of(principal)))
                .map(Caller::user)
                .flatMap(person -> limiter.isAllowed(Limiter.BUCKET, person.id()))
                .filter(answer -> !answer.isAllowed())
                .flatMap(refused -> Mono.<Void>error(ProblemException.rateLimited(
                        "You are asking faster than allowed. Pause a second and try again.")))
                .then(chain.filter(exchange));
    }
}
