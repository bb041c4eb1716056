package dev.casebook.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DeliveryPropertiesTests {
    static DeliveryProperties defaults() {
        return bound(Map.of());
    }

    @Test
    void defaultsAreAsDocumented() {
        assertThat(defaults())
                .isEqualTo(new DeliveryProperties(
                        Duration.ofMillis(500),
                        20,
                        4,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(30),
                        5,
                        Duration.ofHours(24),
                        Duration.ofMinutes(2)));
    }

    @Test
    void namesAreAsDocumented() {
        var changed = bound(Map.of(
                "casebook.deliveries.poll", "1s",
                "casebook.deliveries.batch", "1",
                "casebook.deliveries.concurrency", "2",
                "casebook.deliveries.lease", "3s",
                "casebook.deliveries.first-retry", "4s",
                "casebook.deliveries.longest-retry", "5s",
                "casebook.deliveries.refusals", "6",
                "casebook.deliveries.give-up-after", "7s",
                "casebook.deliveries.window", "8s"));
        assertThat(changed)
                .isEqualTo(new DeliveryProperties(
                        Duration.ofSeconds(1),
                        1,
                        2,
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(5),
                        6,
                        Duration.ofSeconds(7),
                        Duration.ofSeconds(8)));
    }

    private static DeliveryProperties bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("casebook.deliveries", DeliveryProperties.class);
    }
}
