package dev.casebook.gateway.limit;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one person may ask.
 *
 * @param requestsPerSecond what one person may ask in the long run
 * @param burst what one person may ask at once after a pause
 * @param body the largest request body; services bound theirs more tightly, files go straight to the object store
 */
@Validated
@ConfigurationProperties("casebook.limits")
record LimitProperties(
        @DefaultValue("20") @Positive int requestsPerSecond,
        @DefaultValue("80") @Positive int burst,
        @DefaultValue("1MB") DataSize body) {}
