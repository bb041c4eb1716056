package dev.casebook.support.security;

import dev.casebook.support.problem.Problem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import dev.casebook.support.problem.ProblemWriter;
import dev.casebook.support.problem.Problems;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers what Spring Security's firewall lets in no further: odd paths are unknown routes, odd methods unsupported. */
final class RejectedExchange implements ServerExchangeRejectedHandler {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.values());

    private final ProblemWriter writer;

    RejectedExchange(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
        return writer.write(exchange, problem(exchange.getRequest(), rejected));
    }

    private static Problem problem(ServerHttpRequest request, ServerExchangeRejectedException rejected) {
        if (!METHODS.contains(request.getMethod()) || request.getMethod().equals(HttpMethod.TRACE)) {
            return ProblemException.of(ProblemType.METHOD_NOT_ALLOWED, "No route takes this method.")
                    .header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT")
                    .problem();
        }
        boolean oddPath = request.getURI().getRawPath().matches(".*(%|;|\\\\|//|\\.\\.).*");
        return oddPath ? ProblemException.notFound().problem() : Problems.of(rejected);
    }
}
