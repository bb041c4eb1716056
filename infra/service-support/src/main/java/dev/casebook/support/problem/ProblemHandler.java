package dev.casebook.support.problem;

import dev.casebook.support.request.Exchanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Turns every exception that leaves a request into a problem document, before Spring's own handlers see it. */
final class ProblemHandler implements WebExceptionHandler, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemWriter writer;

    ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        Problem problem = Problems.of(error);
        if (problem.type() == ProblemType.INTERNAL) {
            log.error("internal: request {}", Exchanges.context(exchange).requestId(), error);
        } else if (problem.type() == ProblemType.UNAVAILABLE) {
            log.warn("unavailable: request {}: {}", Exchanges.context(exchange).requestId(), error.toString());
        }
        return writer.write(exchange, problem);
    }

    @Override
    public int getOrder() {
        return -2;
    }
}
