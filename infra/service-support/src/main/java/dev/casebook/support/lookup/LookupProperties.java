package dev.casebook.support.lookup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How other services are asked.
 *
 * @param services the base URLs of each service's replicas
 * @param connect how long connecting may take
 * @param answer how long one answer may take
 */
@ConfigurationProperties("casebook.lookup")
record LookupProperties(
        @DefaultValue Map<String, List<String>> services,
        @DefaultValue("500ms") Duration connect,
        @DefaultValue("2s") Duration answer) {}
