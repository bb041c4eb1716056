package dev.casebook.support.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Names and defaults of the settings. */
class WritesPropertiesTests {

    @Test
    void defaults() {
        assertThat(bound(Map.of()))
                .isEqualTo(new WritesProperties(8, 2_000, Duration.ofSeconds(5), Duration.ofSeconds(20)));
    }

    @Test
    void names() {
        assertThat(bound(Map.of(
                        "casebook.writes.permits", "1",
                        "casebook.writes.max-waiting", "2",
                        "casebook.writes.max-wait", "3s",
                        "casebook.writes.drain", "4s")))
                .isEqualTo(new WritesProperties(1, 2, Duration.ofSeconds(3), Duration.ofSeconds(4)));
    }

    private static WritesProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("casebook.writes", WritesProperties.class);
    }
}
