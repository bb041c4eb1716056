package dev.casebook.support.position;

import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Waits for a request's positions once its route is known to exist and before its controller runs. */
final class PositionAwareAdapter extends RequestMappingHandlerAdapter {

    private final PositionGate gate;

    PositionAwareAdapter(PositionGate gate) {
        this.gate = gate;
    }

    @Override
    public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
        return Mono.defer(() -> gate.pass(exchange)).then(Mono.defer(() -> super.handle(exchange, handler)));
    }
}
