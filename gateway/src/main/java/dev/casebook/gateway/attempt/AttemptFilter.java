package dev.casebook.gateway.attempt;

import dev.casebook.gateway.caller.Caller;
import dev.casebook.gateway.caller.Callers;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Notices refused and failed writes of people, those of the gateway and those of the services. */
@Component
class AttemptFilter implements WebFilter {
    private final AttemptLog log;
    private final Callers callers;

    AttemptFilter(AttemptLog log, Callers callers) {
        this.log = log;
        this.callers = callers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var act = Act.of(request.getMethod(), request.getPath().value());
        return act == null
                ? chain.filter(exchange)
                : exchange.getPrincipal()
                        .flatMap(principal -> Mono.justOrEmpty(callers.of(principal)))
                        .map(caller -> watched(exchange, act, caller))
                        .defaultIfEmpty(exchange)
                        .flatMap(chain::filter);
    }

    private ServerWebExchange watched(ServerWebExchange exchange, Act act, Caller caller) {
        var watch = new Watch(exchange, act, caller, log);
        exchange.getResponse().beforeCommit(watch::ownAnswer);
        return exchange.mutate().response(watch.serviceAnswer()).build();
    }
}
