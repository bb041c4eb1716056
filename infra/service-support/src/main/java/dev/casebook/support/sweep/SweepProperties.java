package dev.casebook.support.sweep;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When old rows go.
 *
 * @param every how often
 * @param idempotency how long stored answers are kept
 * @param inbox how long ids of events are kept; longer than any event may be delivered again
 */
@ConfigurationProperties("casebook.sweep")
record SweepProperties(
        @DefaultValue("1h") Duration every,
        @DefaultValue("24h") Duration idempotency,
        @DefaultValue("30d") Duration inbox) {}
