package dev.casebook.support.request;

import dev.casebook.support.id.Uuids;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * What is known about the request behind the present work; travels in the Reactor context.
 *
 * @param requestId the caller's {@code X-Request-Id} where well formed, else a new one
 * @param route the page the caller was on ({@code Casebook-Route}): a path of at most 200 characters
 * @param traceparent the W3C trace context that came in
 */
public record RequestContext(
        String requestId, @Nullable String route, @Nullable String traceparent) {

    /** The present one; work that no request caused gets a context with a new id. */
    public static Mono<RequestContext> current() {
        return Mono.deferContextual(view -> Mono.just(of(view)));
    }

    public static RequestContext of(ContextView view) {
        return view.hasKey(RequestContext.class) ? view.get(RequestContext.class) : fresh();
    }

    /** For work that no HTTP request caused. */
    public static RequestContext fresh() {
        return new RequestContext(Uuids.next(), null, null);
    }

    public Context in(Context context) {
        return context.put(RequestContext.class, this);
    }
}
