package dev.casebook.gateway.redis;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.connection.ReactiveRedisClusterConnection;
import org.springframework.data.redis.connection.ReactiveRedisConnection;
import org.springframework.data.redis.connection.ReactiveRedisConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Connects to Redis beside the requests. The driver's first connection blocks whoever asks for it, event loops included;
 * here requests are told at once that there is no Redis, until there is. From then on the driver reconnects by itself.
 */
@Component
@Primary
class BackgroundConnection implements ReactiveRedisConnectionFactory, SmartLifecycle {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final LettuceConnectionFactory driver;
    private volatile boolean connected;
    private Disposable connecting = Disposables.disposed();

    BackgroundConnection(LettuceConnectionFactory driver) {
        this.driver = driver;
    }

    @Override
    public ReactiveRedisConnection getReactiveConnection() {
        check();
        return driver.getReactiveConnection();
    }

    @Override
    public ReactiveRedisClusterConnection getReactiveClusterConnection() {
        check();
        return driver.getReactiveClusterConnection();
    }

    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException failure) {
        return driver.translateExceptionIfPossible(failure);
    }

    /** Tries once on the starting thread, so that a gateway is normally connected before its first request. */
    @Override
    public void start() {
        try {
            connect();
        } catch (DataAccessException notYet) {
            connecting = Mono.fromRunnable(this::connect)
                    .subscribeOn(Schedulers.boundedElastic())
                    .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE))
                    .subscribe();
        }
    }

    @Override
    public void stop() {
        connecting.dispose();
        connected = false;
    }

    @Override
    public boolean isRunning() {
        return connected || !connecting.isDisposed();
    }

    /** After the driver itself, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    private void connect() {
        driver.initConnection();
        connected = true;
    }

    private void check() {
        if (!connected) {
            throw new RedisConnectionFailureException("not connected to Redis yet");
        }
    }
}
