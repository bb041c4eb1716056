package dev.casebook.support.position;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How requests wait for the positions they name.
 *
 * @param owners which service's events each topic carries; a service waits for the owners of the topics it consumes
 * @param scriptWait how long a script's request waits before it is answered 503
 * @param browserWait how long a browser's request waits before it is answered as things are
 * @param browserPause how long browsers then do not wait again for the same subject
 * @param maxWaiting requests that may wait at a time; the next one does not wait
 */
@Validated
@ConfigurationProperties("casebook.position")
record PositionProperties(
        @DefaultValue Map<String, String> owners,
        @DefaultValue("3s") Duration scriptWait,
        @DefaultValue("1s") Duration browserWait,
        @DefaultValue("10s") Duration browserPause,
        @Min(1) @Max(10_000) @DefaultValue("500") int maxWaiting) {}
