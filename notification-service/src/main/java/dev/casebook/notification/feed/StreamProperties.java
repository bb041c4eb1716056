package dev.casebook.notification.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How live a feed is.
 *
 * @param look how often a replica with open streams looks for something new; one query, whatever the number of streams
 * @param keepAlive pause between comments that keep connections open; unread counts are looked at as often
 */
@Validated
@ConfigurationProperties("casebook.stream")
record StreamProperties(
        @DefaultValue("100ms") Duration look,
        @DefaultValue("15s") Duration keepAlive) {}
