package dev.casebook.support.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Names and defaults of the settings. */
class PositionPropertiesTests {

    @Test
    void defaults() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("casebook.position", PositionProperties.class))
                .isEqualTo(new PositionProperties(
                        Map.of(), Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ofSeconds(10), 500));
    }

    @Test
    void names() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of(
                                "casebook.position.owners[a.b]",
                                "c",
                                "casebook.position.script-wait",
                                "1s",
                                "casebook.position.browser-wait",
                                "2s",
                                "casebook.position.browser-pause",
                                "3s",
                                "casebook.position.max-waiting",
                                "4")))
                        .bindOrCreate("casebook.position", PositionProperties.class))
                .isEqualTo(new PositionProperties(
                        Map.of("a.b", "c"), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3), 4));
    }
}
