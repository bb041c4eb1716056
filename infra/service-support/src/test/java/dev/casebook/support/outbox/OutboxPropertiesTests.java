package dev.casebook.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Names and defaults of the settings. */
class OutboxPropertiesTests {

    @Test
    void defaults() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("casebook.outbox", OutboxProperties.class))
                .isEqualTo(new OutboxProperties(
                        true, Duration.ofMillis(250), 200, 2, Duration.ofSeconds(8), Duration.ofSeconds(5)));
    }

    @Test
    void names() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of(
                                "casebook.outbox.relay",
                                "false",
                                "casebook.outbox.poll",
                                "1s",
                                "casebook.outbox.batch",
                                "2",
                                "casebook.outbox.parallelism",
                                "3",
                                "casebook.outbox.delivery-timeout",
                                "4s",
                                "casebook.outbox.slowest-retry",
                                "6s")))
                        .bindOrCreate("casebook.outbox", OutboxProperties.class))
                .isEqualTo(new OutboxProperties(
                        false, Duration.ofSeconds(1), 2, 3, Duration.ofSeconds(4), Duration.ofSeconds(6)));
    }
}
