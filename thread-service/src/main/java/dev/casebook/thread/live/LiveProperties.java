package dev.casebook.thread.live;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How open threads are served.
 *
 * @param poll how often one query looks whether any open thread has changed, whatever Kafka does
 * @param keepAlive how often a comment is sent, so that nobody between takes the connection for dead
 * @param mailbox updates that wait for a slow reader before it is cut off
 * @param maxStreams open streams of one replica; the next one is refused
 */
@Validated
@ConfigurationProperties("casebook.live")
record LiveProperties(
        @DefaultValue("2s") Duration poll,
        @DefaultValue("15s") Duration keepAlive,
        @Min(8) @Max(10_000) @DefaultValue("256") int mailbox,
        @Min(1) @DefaultValue("10000") int maxStreams) {}
