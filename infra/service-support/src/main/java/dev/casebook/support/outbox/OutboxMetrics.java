package dev.casebook.support.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;

/** Shows how many events wait and how long the oldest has, as of the last look. */
final class OutboxMetrics implements MeterBinder {

    private final OutboxRows rows;
    private volatile OutboxLag lag = new OutboxLag(0, 0);

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

    /** While the database is away the last look counts; the relay says in the log that it is. */
    Mono<OutboxLag> look() {
        return rows.lag().doOnNext(seen -> lag = seen).onErrorResume(away -> Mono.empty());
    }
}
