package dev.casebook.support.problem;

import dev.casebook.support.request.Exchanges;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents: {@code application/problem+json} with the request's path and id. */
public final class ProblemWriter {

    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        return Mono.defer(() -> {
            ServerHttpResponse response = exchange.getResponse();
            response.setStatusCode(problem.type().status());
            problem.headers().forEach(response.getHeaders()::set);
            response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            byte[] body = json.writeValueAsBytes(document(exchange, problem));
            DataBuffer buffer = response.bufferFactory().wrap(body);
            return response.writeWith(Mono.just(buffer));
        });
    }

    private static Map<String, Object> document(ServerWebExchange exchange, Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", problem.type().uri());
        document.put("title", problem.type().title());
        document.put("status", problem.type().status().value());
        document.put("detail", problem.detail());
        document.put("instance", exchange.getRequest().getPath().value());
        document.put("requestId", Exchanges.context(exchange).requestId());
        document.putAll(problem.properties());
        return document;
    }
}
