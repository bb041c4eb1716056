package dev.casebook.gateway.attempt;

import dev.casebook.gateway.caller.Caller;
import dev.casebook.gateway.problem.ProblemWriter;
import dev.casebook.gateway.request.RequestId;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Watches the answer to one write, and logs it once if it is a refusal or a failure. */
final class Watch {
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private final ServerWebExchange exchange;
    private final Act act;
    private final Caller caller;
    private final AttemptLog log;

    Watch(ServerWebExchange exchange, Act act, Caller caller, AttemptLog log) {
        this.exchange = exchange;
        this.act = act;
        this.caller = caller;
        this.log = log;
    }

    /** What the gateway itself answers carries the problem's name as an attribute. */
    Mono<Void> ownAnswer() {
        return Mono.fromRunnable(() -> {
            if (exchange.getAttribute(ProblemWriter.PROBLEM) instanceof String problem) {
                report(problem, null);
            }
        });
    }

    /** What a service answers is read along as it passes. */
    ServerHttpResponse serviceAnswer() {
        return new ServerHttpResponseDecorator(exchange.getResponse()) {
            @Override
            public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
                if (!failed()) {
                    return super.writeWith(body);
                }
                var problem = new ProblemName();
                return super.writeWith(Flux.from(body).doOnNext(problem::read))
                        .doOnSuccess(written -> report(problem.name(), problem.gate()));
            }
        };
    }

    private boolean failed() {
        var status = exchange.getResponse().getStatusCode();
        return status != null && status.isError();
    }

    private void report(@Nullable String problem, @Nullable String gate) {
        var status = exchange.getResponse().getStatusCode();
        var request = exchange.getRequest();
        var user = caller.user();
        log.offer(new AttemptFailed(
                UUID.randomUUID().toString(),
                act.ticketId(),
                caller.account() == null ? null : caller.account().id(),
                new AttemptFailed.Person(user.id(), user.name(), user.role()),
                request.getMethod().name(),
                request.getPath().value(),
                act.name(),
                status == null ? 0 : status.value(),
                problem,
                gate,
                PageRoute.of(request.getHeaders().getFirst("Casebook-Route")),
                RequestId.of(exchange),
                MILLISECONDS.format(Instant.now())));
    }
}
