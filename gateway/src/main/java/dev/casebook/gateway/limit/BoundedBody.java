package dev.casebook.gateway.limit;

import dev.casebook.gateway.problem.ProblemException;
import dev.casebook.gateway.problem.ProblemType;
import java.util.Locale;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads a request's body, at most a bounded one, so that it can be sent again to another replica. */
@Component
@Order(20)
class BoundedBody implements GlobalFilter {
    private final int bound;

    BoundedBody(LimitProperties limits) {
        this.bound = Math.toIntExact(limits.body().toBytes());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var request = exchange.getRequest();
        if (!hasBody(request.getHeaders())) {
            return chain.filter(exchange);
        }
        return request.getHeaders().getContentLength() > bound
                ? Mono.error(refused(request.getHeaders()))
                : body(request)
                        .flatMap(body -> chain.filter(exchange.mutate()
                                .request(new Replayable(request, body))
                                .build()));
    }

    private Mono<byte[]> body(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody(), bound)
                .onErrorMap(DataBufferLimitException.class, exceeded -> refused(request.getHeaders()))
                .map(BoundedBody::bytes)
                .defaultIfEmpty(new byte[0]);
    }

    /** No service takes anything but JSON, and that is told before the size. */
    private ProblemException refused(HttpHeaders headers) {
        return isJson(headers)
                ? tooLarge()
                : new ProblemException(ProblemType.UNSUPPORTED_MEDIA, "Send the body as application/json.");
    }

    private static boolean isJson(HttpHeaders headers) {
        var type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    private ProblemException tooLarge() {
        return new ProblemException(
                ProblemType.TOO_LARGE,
                "The request is larger than %,d bytes. Attach files instead of pasting their content."
                        .formatted(bound));
    }

    private static boolean hasBody(HttpHeaders headers) {
        return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    /** A request whose body can be read more than once. */
    private static final class Replayable extends ServerHttpRequestDecorator {
        private final byte[] body;

        Replayable(ServerHttpRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)));
        }
    }
}
