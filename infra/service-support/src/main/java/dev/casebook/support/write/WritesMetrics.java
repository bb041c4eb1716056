package dev.casebook.support.write;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Shows how many writes run, wait and were refused. */
final class WritesMetrics implements MeterBinder {

    private final Writes writes;

    WritesMetrics(Writes writes) {
        this.writes = writes;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("casebook.writes.running", writes, Writes::running).register(registry);
        Gauge.builder("casebook.writes.waiting", writes, Writes::waiting).register(registry);
        FunctionCounter.builder("casebook.writes.refused", writes, Writes::refused)
                .register(registry);
    }
}
