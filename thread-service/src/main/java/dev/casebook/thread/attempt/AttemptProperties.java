package dev.casebook.thread.attempt;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What becomes of attempts.
 *
 * @param keep how long the log tells of a refused or failed act; what was accepted stays for ever
 */
@ConfigurationProperties("casebook.attempts")
record AttemptProperties(@DefaultValue("90d") Duration keep) {}
