package dev.casebook.support.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows how many events wait and how long the oldest has; looks every few seconds. */
final class OutboxMetrics implements MeterBinder, SmartLifecycle {

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final OutboxRows rows;
    private volatile OutboxLag lag = new OutboxLag(0, 0);
    private @Nullable Disposable looks;

    OutboxMetrics(OutboxRows rows) {
        this.rows = rows;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("casebook.outbox.lag", this, metrics -> metrics.lag.rows())
                .register(registry);
        TimeGauge.builder("casebook.outbox.oldest", this, TimeUnit.SECONDS, metrics -> metrics.lag.oldestSeconds())
                .register(registry);
    }

    @Override
    public void start() {
        looks = Flux.interval(LOOK)
                .onBackpressureDrop()
                .concatMap(tick -> rows.lag().onErrorResume(away -> Mono.empty()))
                .subscribe(seen -> lag = seen);
    }

    @Override
    public void stop() {
        if (looks != null) {
            looks.dispose();
            looks = null;
        }
    }

    @Override
    public boolean isRunning() {
        return looks != null;
    }

    @Override
    public int getPhase() {
        return 1_000;
    }
}
