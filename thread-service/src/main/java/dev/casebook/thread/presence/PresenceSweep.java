package dev.casebook.thread.presence;

import dev.casebook.support.sweep.Sweep;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears away people who left long ago. */
@Configuration(proxyBeanMethods = false)
class PresenceSweep {

    @Bean
    Sweep forgottenPresence() {
        return Sweep.of("presence", "seen_until", Duration.ofMinutes(1));
    }
}
