package dev.casebook.support.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events leave.
 *
 * @param relay whether this process publishes
 * @param poll how often the relay looks without being woken
 * @param batch events of one lane sent in one transaction
 * @param parallelism lanes sent at a time; each holds one connection of the relay's own
 * @param deliveryTimeout how long Kafka may take to acknowledge an event before its sending counts as failed
 * @param slowestRetry the longest pause between attempts while Kafka or the database is away
 */
@Validated
@ConfigurationProperties("casebook.outbox")
record OutboxProperties(
        @DefaultValue("true") boolean relay,
        @DefaultValue("250ms") Duration poll,
        @Min(1) @Max(1_000) @DefaultValue("200") int batch,
        @Min(1) @Max(16) @DefaultValue("2") int parallelism,
        @DefaultValue("8s") Duration deliveryTimeout,
        @DefaultValue("5s") Duration slowestRetry) {}
