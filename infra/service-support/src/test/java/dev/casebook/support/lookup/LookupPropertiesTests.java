package dev.casebook.support.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Names and defaults of the settings. */
class LookupPropertiesTests {

    @Test
    void defaults() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("casebook.lookup", LookupProperties.class))
                .isEqualTo(new LookupProperties(Map.of(), Duration.ofMillis(500), Duration.ofSeconds(2)));
    }

    @Test
    void names() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of(
                                "casebook.lookup.services.a-service",
                                "http://a,http://b",
                                "casebook.lookup.connect",
                                "1s",
                                "casebook.lookup.answer",
                                "3s")))
                        .bindOrCreate("casebook.lookup", LookupProperties.class))
                .isEqualTo(new LookupProperties(
                        Map.of("a-service", List.of("http://a", "http://b")),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(3)));
    }
}
