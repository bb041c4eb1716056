package dev.casebook.support.sweep;

import dev.casebook.support.write.Writes;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** Deletes the mechanisms' own rows when their time is over, and those of every {@link Sweep} the service declares. */
@AutoConfiguration(afterName = "dev.casebook.support.write.WriteAutoConfiguration")
@ConditionalOnBean(Writes.class)
@EnableConfigurationProperties(SweepProperties.class)
class SweepAutoConfiguration {

    @Bean
    Sweep idempotencySweep(SweepProperties keep) {
        return Sweep.of("idempotency_record", "created_at", keep.idempotency());
    }

    @Bean
    Sweep inboxSweep(SweepProperties keep) {
        return Sweep.of("inbox", "seen_at", keep.inbox());
    }

    @Bean
    SweepClock sweepClock(DatabaseClient database, Writes writes, List<Sweep> sweeps, SweepProperties settings) {
        return new SweepClock(new Sweeper(database, writes), sweeps, settings.every());
    }
}
