package dev.casebook.gateway.limit;

import java.util.List;
import org.springframework.cloud.gateway.filter.ratelimit.RedisRateLimiter;
import org.springframework.cloud.gateway.support.ConfigurationService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** The token bucket in Redis. */
@Configuration(proxyBeanMethods = false)
class Limiter {
    static final String BUCKET = "api";

    /** The script's text is taken once: the framework's own would be read from the jar at every request. */
    @Bean
    @SuppressWarnings("unchecked") // a class literal knows no type arguments
    RedisRateLimiter redisRateLimiter(
            ReactiveStringRedisTemplate redis,
            RedisScript<?> redisRequestRateLimiterScript,
            ConfigurationService configuration,
            LimitProperties limits) {
        var script = RedisScript.of(
                redisRequestRateLimiterScript.getScriptAsString(), (Class<List<Long>>) (Class<?>) List.class);
        var limiter = new RedisRateLimiter(redis, script, configuration);
        limiter.getConfig()
                .put(
                        BUCKET,
                        new RedisRateLimiter.Config()
                                .setReplenishRate(limits.requestsPerSecond())
                                .setBurstCapacity(limits.burst()));
        return limiter;
    }
}
