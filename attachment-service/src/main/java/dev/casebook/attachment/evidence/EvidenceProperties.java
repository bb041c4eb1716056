package dev.casebook.attachment.evidence;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How evidence packages are made and kept.
 *
 * @param secret private Ed25519 key that signs them: PKCS #8, base64
 * @param publicKey its public half: X.509 SubjectPublicKeyInfo, base64; to be given to whoever verifies packages
 * @param demo whether packages say everywhere that they are made on demo data
 * @param builders packages built at the same time by one replica; each holds one part of an upload (8 MiB) in memory
 * @param pace how often packages to build are looked for when nothing wakes the builders
 * @param lease how long a builder may be silent before another starts the package anew
 * @param beat how often a builder renews its lease and writes its progress down
 * @param retry pause after the first failure, that much longer after each further one
 * @param attempts after which a package counts as failed
 * @param keep how long a ready package stays in the store
 * @param sweep how often packages are looked for whose time is over
 */
@Validated
@ConfigurationProperties("casebook.evidence")
record EvidenceProperties(
        @NotBlank String secret,
        @NotBlank String publicKey,
        @DefaultValue("false") boolean demo,
        @DefaultValue("2") int builders,
        @DefaultValue("1s") Duration pace,
        @DefaultValue("20s") Duration lease,
        @DefaultValue("1s") Duration beat,
        @DefaultValue("2s") Duration retry,
        @DefaultValue("5") int attempts,
        @DefaultValue("7d") Duration keep,
        @DefaultValue("1m") Duration sweep) {

    @Override
    public String toString() {
        return "EvidenceProperties[demo=" + demo + ", lease=" + lease + ", attempts=" + attempts + ", keep=" + keep
                + "]";
    }
}
