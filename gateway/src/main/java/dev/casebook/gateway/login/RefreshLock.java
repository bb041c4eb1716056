package dev.casebook.gateway.login;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** At most one refresh of a session at a time among all gateways. */
@Component
class RefreshLock {
    /** Longer than the provider may take: the lock of a gateway that died is free again after this. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    private static final RedisScript<Long> RELEASE = RedisScript.of(
            "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0", Long.class);

    private final ReactiveStringRedisTemplate redis;

    RefreshLock(ReactiveStringRedisTemplate redis) {
        this.redis = redis;
    }

    /** Does the work under the lock; empty, without the work, when someone else holds it. */
    <T> Mono<T> hold(String sessionId, Supplier<Mono<T>> work) {
        var key = "casebook:refresh:" + sessionId;
        return Mono.usingWhen(acquire(key), holder -> work.get(), holder -> release(key, holder));
    }

    private Mono<String> acquire(String key) {
        return Mono.fromSupplier(() -> UUID.randomUUID().toString())
                .filterWhen(holder -> redis.opsForValue().setIfAbsent(key, holder, LEASE));
    }

    /** A lock that cannot be released runs out by itself. */
    private Mono<Void> release(String key, String holder) {
        return redis.execute(RELEASE, List.of(key), List.of(holder))
                .onErrorComplete()
                .then();
    }
}
