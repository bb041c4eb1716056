package dev.casebook.thread.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AttemptPropertiesTests {

    @Test
    void namesAndDefaultsAreThese() {
        assertThat(bind(Map.of())).isEqualTo(new AttemptProperties(Duration.ofDays(90)));
        assertThat(bind(Map.of("casebook.attempts.keep", "1d"))).isEqualTo(new AttemptProperties(Duration.ofDays(1)));
    }

    private static AttemptProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("casebook.attempts", Bindable.of(AttemptProperties.class));
    }
}
