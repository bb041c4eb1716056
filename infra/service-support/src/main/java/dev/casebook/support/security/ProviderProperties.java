package dev.casebook.support.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the identity provider is asked about itself and for its keys.
 *
 * @param connect how long connecting may take
 * @param answer how long one answer may take
 */
@ConfigurationProperties("casebook.provider")
record ProviderProperties(
        @DefaultValue("500ms") Duration connect,
        @DefaultValue("2s") Duration answer) {}
