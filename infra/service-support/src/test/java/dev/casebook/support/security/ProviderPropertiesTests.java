package dev.casebook.support.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Names and defaults of the settings. */
class ProviderPropertiesTests {

    @Test
    void defaults() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("casebook.provider", ProviderProperties.class))
                .isEqualTo(new ProviderProperties(Duration.ofMillis(500), Duration.ofSeconds(2)));
    }

    @Test
    void names() {
        assertThat(new Binder(new MapConfigurationPropertySource(
                                Map.of("casebook.provider.connect", "1s", "casebook.provider.answer", "3s")))
                        .bindOrCreate("casebook.provider", ProviderProperties.class))
                .isEqualTo(new ProviderProperties(Duration.ofSeconds(1), Duration.ofSeconds(3)));
    }
}
