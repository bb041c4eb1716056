package dev.casebook.notification.feed;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the desk is.
 *
 * @param publicUrl origin that people's browsers use, without a trailing slash; stands before every link
 */
@Validated
@ConfigurationProperties("casebook")
public record FeedProperties(@NotNull URI publicUrl) {}
