package dev.casebook.gateway.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Turns whatever went wrong into a problem; nothing leaves as a stack trace. */
@Component
@Order(-2)
class ErrorHandler implements ErrorWebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorHandler.class);

    private final ProblemWriter problems;

    ErrorHandler(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        var problem = Diagnosis.of(error);
        var request = exchange.getRequest();
        if (problem.type() == ProblemType.INTERNAL) {
            LOG.error("{} {} failed", request.getMethod(), request.getPath(), error);
        } else if (problem.type().status().is5xxServerError()) {
            LOG.warn("{} {}: {}", request.getMethod(), request.getPath(), error.toString());
        }
        if (error instanceof MethodNotAllowedException refused) {
            exchange.getResponse().getHeaders().setAllow(refused.getSupportedMethods());
        }
        return problems.write(exchange, problem);
    }
}
