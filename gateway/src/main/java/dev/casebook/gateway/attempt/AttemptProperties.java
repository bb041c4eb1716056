package dev.casebook.gateway.attempt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where failed attempts are told.
 *
 * @param brokers the Kafka brokers
 * @param topic the topic
 * @param waiting how many may wait for Kafka; more are dropped and counted
 */
@Validated
@ConfigurationProperties("casebook.attempts")
record AttemptProperties(
        @NotBlank String brokers,
        @DefaultValue("support.attempts.v1") String topic,
        @DefaultValue("1000") @Positive int waiting) {}
