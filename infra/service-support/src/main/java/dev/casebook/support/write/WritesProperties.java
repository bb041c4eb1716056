package dev.casebook.support.write;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is written at once.
 *
 * @param permits transactions at a time; fewer than the pool's connections, so that reads always get one
 * @param maxWaiting writes that may wait for a permit; the next one is refused
 * @param maxWait how long one waits before it is refused
 * @param drain how long a stopping service waits for the writes under way
 */
@Validated
@ConfigurationProperties("casebook.writes")
record WritesProperties(
        @Min(1) @Max(1_000) @DefaultValue("8") int permits,
        @Min(1) @Max(100_000) @DefaultValue("2000") int maxWaiting,
        @DefaultValue("5s") Duration maxWait,
        @DefaultValue("20s") Duration drain) {}
