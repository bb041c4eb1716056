package dev.casebook.ticket.catalog;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the catalogue is read.
 *
 * @param refresh how long a replica works with what it read before it looks again
 */
@ConfigurationProperties("casebook.catalog")
record CatalogProperties(@DefaultValue("3s") Duration refresh) {}
