package dev.casebook.thread.attempt;

import dev.casebook.support.sweep.Sweep;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears away attempts of long ago. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttemptProperties.class)
class AttemptSweep {

    /** The condition is that of the index of attempts, or the planner would not know that it fits. */
    @Bean
    Sweep oldAttempts(AttemptProperties properties) {
        return new Sweep("act", "at", properties.keep(), "outcome <> 'accepted'");
    }
}
