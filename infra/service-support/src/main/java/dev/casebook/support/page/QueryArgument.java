package dev.casebook.support.page;

import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands a controller its {@link QueryParameters}; which of them the route does not know is told when it asks. */
final class QueryArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == QueryParameters.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        Known known = parameter.getParameterAnnotation(Known.class);
        return Mono.just(known == null ? QueryParameters.of(exchange) : QueryParameters.of(exchange, known.value()));
    }
}
