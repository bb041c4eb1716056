package dev.casebook.identity.token;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the provider keeps what must survive a restart.
 *
 * @param data folder of the signing key and the database of granted authorizations
 */
@Validated
@ConfigurationProperties("casebook.identity.store")
record TokenProperties(@NotNull Path data) {}
