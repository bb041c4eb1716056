package dev.casebook.support.position;

import dev.casebook.support.json.JsonBodies;
import dev.casebook.support.json.JsonBody;
import java.util.Arrays;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Waits for a request's positions once its route is known to exist and its body to be readable (415 and 413 come before
 * a malformed position), and before its controller runs.
 */
final class PositionAwareAdapter extends RequestMappingHandlerAdapter {

    private final PositionGate gate;
    private final JsonBodies bodies;

    PositionAwareAdapter(PositionGate gate, JsonBodies bodies) {
        this.gate = gate;
        this.bodies = bodies;
    }

    @Override
    public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
        return readable(exchange, handler)
                .then(Mono.defer(() -> gate.pass(exchange)))
                .then(Mono.defer(() -> super.handle(exchange, handler)));
    }

    private Mono<Void> readable(ServerWebExchange exchange, Object handler) {
        boolean waits = exchange.getRequest().getHeaders().containsHeader(Position.HEADER);
        return waits && takesBody(handler) ? bodies.of(exchange).then() : Mono.empty();
    }

    private static boolean takesBody(Object handler) {
        return handler instanceof HandlerMethod method
                && Arrays.asList(method.getMethod().getParameterTypes()).contains(JsonBody.class);
    }
}
