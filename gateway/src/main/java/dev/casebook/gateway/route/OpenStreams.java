package dev.casebook.gateway.route;

import org.reactivestreams.Publisher;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Ends live streams when the gateway stops, before it drains: they would never end by themselves. */
@Component
@Order(-2)
class OpenStreams implements GlobalFilter, SmartLifecycle {
    private volatile Sinks.Empty<Void> stopping = Sinks.empty();
    private volatile boolean running;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return isStream(exchange)
                ? chain.filter(exchange.mutate()
                        .response(new EndingResponse(exchange.getResponse()))
                        .build())
                : chain.filter(exchange);
    }

    @Override
    public void start() {
        stopping = Sinks.empty();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stopping.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static boolean isStream(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().endsWith("/stream");
    }

    /** Completes its body when the gateway stops. */
    private final class EndingResponse extends ServerHttpResponseDecorator {
        EndingResponse(ServerHttpResponse response) {
            super(response);
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
            return super.writeAndFlushWith(Flux.from(body).takeUntilOther(stopping.asMono()));
        }
    }
}
