package dev.casebook.ticket.opening;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long drafts are kept.
 *
 * @param keep how long after it was saved last
 * @param every how often the service looks for older ones
 * @param batch how many it discards in one look
 */
@ConfigurationProperties("casebook.drafts")
record DraftProperties(
        @DefaultValue("90d") Duration keep,
        @DefaultValue("1h") Duration every,
        @DefaultValue("100") int batch) {}
