package dev.casebook.support.lookup;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import dev.casebook.support.request.RequestContext;
import dev.casebook.support.request.TraceParent;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * Clients of the other services: with a token of our own, bounded in time, with a circuit breaker for each service.
 * What keeps a service from answering is a {@link ProblemException} of the type unavailable; what it answers below 500
 * is the caller's to judge.
 */
public final class ServiceClients {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceClients.class);

    private final WebClient.Builder builder;
    private final ExchangeFilterFunction token;
    private final LookupProperties settings;
    private final Map<String, WebClient> clients = new ConcurrentHashMap<>();

    /**
     * @param builder with the connector
     * @param token puts our token on a request; getting one is part of what is bounded and guarded
     */
    ServiceClients(WebClient.Builder builder, ExchangeFilterFunction token, LookupProperties settings) {
        this.builder = builder;
        this.token = token;
        this.settings = settings;
    }

    /** @param service like {@code ticket-service}; the request's URI is then only a path */
    public WebClient to(String service) {
        return clients.computeIfAbsent(service, this::client);
    }

    private WebClient client(String service) {
        CircuitBreaker breaker = CircuitBreaker.of(service, circuit());
        return builder.clone()
                .baseUrl("http://" + service)
                .filter((request, next) -> guarded(service, breaker, request, next))
                .filter(token)
                .filter(new Replicas(service, settings.services().getOrDefault(service, List.of())))
                .build();
    }

    private static CircuitBreakerConfig circuit() {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .waitDurationInOpenState(Duration.ofSeconds(2))
                .permittedNumberOfCallsInHalfOpenState(3)
                .build();
    }

    private Mono<ClientResponse> guarded(
            String service, CircuitBreaker breaker, ClientRequest request, ExchangeFunction next) {
        return Mono.deferContextual(context -> next.exchange(propagating(request, context)))
                .timeout(settings.answer().multipliedBy(2))
                .flatMap(answer -> answer.statusCode().is5xxServerError()
                        ? answer.releaseBody().then(Mono.error(away(service, null)))
                        : Mono.just(answer))
                .transform(CircuitBreakerOperator.of(breaker))
                .onErrorMap(error -> error instanceof ProblemException ? error : away(service, error));
    }

    private static ClientRequest propagating(ClientRequest request, ContextView context) {
        String traceparent = TraceParent.of(context);
        return ClientRequest.from(request)
                .headers(headers -> {
                    headers.set("X-Request-Id", RequestContext.of(context).requestId());
                    if (traceparent != null) {
                        headers.set("traceparent", traceparent);
                    }
                })
                .build();
    }

    private static ProblemException away(String service, @Nullable Throwable cause) {
        if (cause instanceof CallNotPermittedException) {
            return ProblemException.of(
                    ProblemType.UNAVAILABLE,
                    service + " has failed lately and is given a rest; try again soon.",
                    cause);
        }
        LOG.warn("{} gave no answer: {}", service, cause == null ? "a server error" : cause.toString());
        String detail = service + " does not answer; try again soon.";
        return cause == null
                ? ProblemException.unavailable(detail)
                : ProblemException.of(ProblemType.UNAVAILABLE, detail, cause);
    }
}
