package dev.casebook.gateway.login;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Lets concurrent callers share one piece of work for a key. The work runs to its end even when all of them leave: a
 * provider that rotates refresh tokens would otherwise end the session. Bounded by the sessions being renewed.
 */
final class SingleFlight<T> {
    private final Map<String, Mono<T>> running = new ConcurrentHashMap<>();

    Mono<T> join(String key, Supplier<Mono<T>> work) {
        return Mono.defer(() -> running.computeIfAbsent(
                key,
                absent -> work.get().doFinally(end -> running.remove(absent)).cache()));
    }
}
