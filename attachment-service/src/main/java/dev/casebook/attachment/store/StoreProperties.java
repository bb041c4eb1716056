package dev.casebook.attachment.store;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the object store is and how patiently it is asked.
 *
 * @param endpoint the address services use
 * @param publicEndpoint the address browsers use; presigned URLs carry it
 * @param bucket holds all objects; made when missing
 * @param region what signatures name; any S3 server has one
 * @param connectTimeout after which the store counts as down
 * @param readTimeout silence of the store that ends a call
 * @param completeTimeout how long joining the parts of a large file may take
 * @param threads that may wait for the store at once
 * @param uploadUrlLife how long the URL of a part works; fresh ones can be asked for
 */
@Validated
@ConfigurationProperties("casebook.store")
public record StoreProperties(
        @NotBlank String endpoint,
        @NotBlank String publicEndpoint,
        @NotBlank String accessKey,
        @NotBlank String secretKey,
        @NotBlank String bucket,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("5m") Duration completeTimeout,
        @DefaultValue("8") int threads,
        @DefaultValue("1h") Duration uploadUrlLife) {

    @Override
    public String toString() {
        return "StoreProperties[endpoint=" + endpoint + ", publicEndpoint=" + publicEndpoint + ", bucket=" + bucket
                + "]";
    }
}
