package dev.casebook.ticket.closing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When resolved tickets are closed.
 *
 * @param after how long a ticket stays resolved before it is closed
 * @param every how often the service looks for such tickets
 * @param batch how many it closes in one look
 */
@ConfigurationProperties("casebook.closing")
record ClosingProperties(
        @DefaultValue("14d") Duration after,
        @DefaultValue("10m") Duration every,
        @DefaultValue("100") int batch) {}
