package dev.casebook.gateway.position;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The newest positions of each login session, opaque as the services gave them; kept beside the session, not in it, so
 * that parallel requests do not overwrite each other's. Best effort: without Redis a page may be behind for a moment.
 */
@Component
class Positions {
    static final Duration KEPT = Duration.ofSeconds(60);

    /** More than a person writes in a minute; a service takes at most as many tickets. */
    static final int AT_MOST = 20;

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final RedisScript<Long> ADD = RedisScript.of("""
            redis.call('zadd', KEYS[1], ARGV[2], ARGV[1])
            redis.call('zremrangebyrank', KEYS[1], 0, -1 - tonumber(ARGV[3]))
            return redis.call('pexpire', KEYS[1], ARGV[4])
            """, Long.class);

    private final ReactiveStringRedisTemplate redis;
    private final Clock clock = Clock.systemUTC();

    Positions(ReactiveStringRedisTemplate redis) {
        this.redis = redis;
    }

    Mono<Void> add(String sessionId, String position) {
        var values = List.of(
                position, Long.toString(clock.millis()), Integer.toString(AT_MOST), Long.toString(KEPT.toMillis()));
        return redis.execute(ADD, List.of(key(sessionId)), values)
                .timeout(PATIENCE)
                .onErrorComplete()
                .then();
    }

    /** Those of the last minute joined by commas, newest first; empty where there are none. */
    Mono<String> of(String sessionId) {
        var young = org.springframework.data.domain.Range.rightUnbounded(
                org.springframework.data.domain.Range.Bound.inclusive((double) clock.millis() - KEPT.toMillis()));
        return redis.opsForZSet()
                .reverseRangeByScore(key(sessionId), young)
                .collectList()
                .filter(positions -> !positions.isEmpty())
                .map(positions -> String.join(",", positions))
                .timeout(PATIENCE)
                .onErrorComplete();
    }

    private static String key(String sessionId) {
        return "casebook:positions:" + sessionId;
    }
}
