package dev.casebook.gateway.login;

import dev.casebook.gateway.problem.ProblemType;
import dev.casebook.gateway.problem.ProblemWriter;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers what the framework's firewall stops: such an address names nothing here. */
@Component
class RejectedRequests implements ServerExchangeRejectedHandler {
    private static final Set<HttpMethod> TAKEN = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final ProblemWriter problems;

    RejectedRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
        if (!TAKEN.contains(exchange.getRequest().getMethod())) {
            exchange.getResponse().getHeaders().setAllow(TAKEN);
            return problems.write(exchange, ProblemType.METHOD_NOT_ALLOWED, "No address here takes that method.");
        }
        return String.valueOf(rejected.getMessage()).contains("header")
                ? problems.write(
                        exchange, ProblemType.MALFORMED, "A header of the request holds characters that no header may.")
                : problems.write(exchange, ProblemType.NOT_FOUND, "There is nothing at this address.");
    }
}
