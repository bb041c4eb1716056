package dev.casebook.support.idempotency;

import dev.casebook.support.json.JsonBodies;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands a controller its {@link IdempotencyKey}, after the body was found readable: 415 and 413 come before 400. */
final class IdempotencyKeyArgument implements HandlerMethodArgumentResolver {

    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7E]{1,128}");

    private final JsonBodies bodies;

    IdempotencyKeyArgument(JsonBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        Mono<Object> key = Mono.defer(() -> key(parameter, exchange));
        return takesBody(parameter) ? bodies.of(exchange).then(key) : key;
    }

    private static Mono<Object> key(MethodParameter parameter, ServerWebExchange exchange) {
        List<String> values = exchange.getRequest().getHeaders().getOrEmpty(IdempotencyKey.HEADER);
        if (values.isEmpty() && parameter.isOptional()) {
            return Mono.empty();
        }
        if (values.size() != 1 || !WELL_FORMED.matcher(values.getFirst()).matches()) {
            return Mono.error(ProblemException.malformed(
                    "Send one Idempotency-Key of 1 to 128 visible characters, new for each thing you create."));
        }
        return Mono.just(new IdempotencyKey(values.getFirst()));
    }

    private static boolean takesBody(MethodParameter parameter) {
        return Arrays.asList(parameter.getExecutable().getParameterTypes()).contains(JsonBody.class);
    }
}
