package dev.casebook.gateway.problem;

import dev.casebook.gateway.request.RequestId;
import org.reactivestreams.Publisher;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives its document to an error of a service that comes without a body, as from what serves HTTP there. */
@Component
@Order(NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1)
class BareErrors implements GlobalFilter {
    private final ProblemWriter problems;

    BareErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getRequest().getMethod() == HttpMethod.HEAD
                ? chain.filter(exchange)
                : chain.filter(
                        exchange.mutate().response(new Documented(exchange)).build());
    }

    private final class Documented extends ServerHttpResponseDecorator {
        private final ServerWebExchange exchange;

        Documented(ServerWebExchange exchange) {
            super(exchange.getResponse());
            this.exchange = exchange;
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            HttpStatusCode status = getStatusCode();
            return status == null || !status.isError()
                    ? super.writeWith(body)
                    : super.writeWith(Flux.<DataBuffer>from(body)
                            .switchIfEmpty(Mono.fromSupplier(() -> document(Diagnosis.ofStatus(status)))));
        }

        /** Nothing is committed before the first part of a body is there. */
        private DataBuffer document(ProblemException problem) {
            byte[] body =
                    problems.document(problem, exchange.getRequest().getPath().value(), RequestId.of(exchange));
            ProblemWriter.HEADERS_OF_ANOTHER_ANSWER.forEach(getHeaders()::remove);
            problem.headers().forEach(getHeaders()::set);
            getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            getHeaders().setContentLength(body.length);
            setStatusCode(problem.type().status());
            return bufferFactory().wrap(body);
        }
    }
}
