package dev.casebook.support.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Names and defaults of the settings. */
class SweepPropertiesTests {

    @Test
    void defaults() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("casebook.sweep", SweepProperties.class))
                .isEqualTo(new SweepProperties(Duration.ofHours(1), Duration.ofHours(24), Duration.ofDays(30)));
    }

    @Test
    void names() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of(
                                "casebook.sweep.every",
                                "1s",
                                "casebook.sweep.idempotency",
                                "2s",
                                "casebook.sweep.inbox",
                                "3s")))
                        .bindOrCreate("casebook.sweep", SweepProperties.class))
                .isEqualTo(new SweepProperties(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3)));
    }
}
