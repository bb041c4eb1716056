package dev.casebook.thread.attempt;

import dev.casebook.support.sweep.Sweep;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears away attempts of long ago. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttemptProperties.class)
class AttemptSweep {

    @Bean
    Sweep oldAttempts(AttemptProperties properties) {
        return Sweep.by("delete_old_attempts", "act", properties.keep());
    }
}
