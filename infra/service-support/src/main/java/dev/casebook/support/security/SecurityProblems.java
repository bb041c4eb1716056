package dev.casebook.support.security;

import dev.casebook.support.problem.Problem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemWriter;
import dev.casebook.support.problem.Problems;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers for Spring Security: 401 for the unauthenticated, and internal routes do not exist for persons. */
final class SecurityProblems implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private final ProblemWriter writer;

    SecurityProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException error) {
        return writer.write(exchange, Problems.of(error));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException error) {
        return writer.write(exchange, denied(exchange, error));
    }

    private static Problem denied(ServerWebExchange exchange, AccessDeniedException error) {
        boolean internal = exchange.getRequest().getPath().value().startsWith(InternalScopes.PREFIX);
        return internal ? ProblemException.notFound().problem() : Problems.of(error);
    }
}
