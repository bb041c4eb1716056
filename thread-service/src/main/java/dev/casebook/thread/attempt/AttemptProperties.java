package dev.casebook.thread.attempt;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What becomes of attempts.
 *
 * @param keep how long the log tells of a refused or failed act, a day at the least, since the database lets go of none
 *     younger; what was accepted stays for ever
 */
@Validated
@ConfigurationProperties("casebook.attempts")
record AttemptProperties(
        @DurationMin(days = 1) @DefaultValue("90d") Duration keep) {}
