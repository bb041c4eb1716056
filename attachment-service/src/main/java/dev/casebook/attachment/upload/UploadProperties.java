package dev.casebook.attachment.upload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an unfinished upload may rest.
 *
 * @param life from the start until it is given up and its bytes are free again
 * @param sweep how often overdue uploads are looked for
 * @param orphans how often, and after how long, uploads in the store are looked for that no attachment has
 */
@ConfigurationProperties("casebook.upload")
record UploadProperties(
        @DefaultValue("24h") Duration life,
        @DefaultValue("1m") Duration sweep,
        @DefaultValue("1h") Duration orphans) {}
