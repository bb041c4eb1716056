package dev.casebook.thread.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LivePropertiesTests {

    @Test
    void namesAndDefaultsAreThese() {
        assertThat(bind(Map.of()))
                .isEqualTo(new LiveProperties(Duration.ofSeconds(2), Duration.ofSeconds(15), 256, 10_000));
        assertThat(bind(Map.of(
                        "casebook.live.poll", "1s",
                        "casebook.live.keep-alive", "5s",
                        "casebook.live.mailbox", "8",
                        "casebook.live.max-streams", "1")))
                .isEqualTo(new LiveProperties(Duration.ofSeconds(1), Duration.ofSeconds(5), 8, 1));
    }

    private static LiveProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("casebook.live", Bindable.of(LiveProperties.class));
    }
}
