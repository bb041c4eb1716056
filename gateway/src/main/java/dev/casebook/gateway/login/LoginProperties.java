package dev.casebook.gateway.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in.
 *
 * @param issuer the OpenID provider
 * @param clientId the gateway's name there
 * @param clientSecret the gateway's secret there
 * @param publicUrl the address people type; cookies are Secure unless it is the loopback address
 * @param renewBefore an access token is renewed when it has less than this left
 * @param stillGood a token with this much left is used as it is while the provider cannot be reached
 * @param providerTimeout how long the provider may take to renew a token, or to answer when asked for its keys
 */
@Validated
@ConfigurationProperties("casebook.login")
record LoginProperties(
        @NotNull URI issuer,
        @DefaultValue("casebook-gateway") String clientId,
        @NotBlank String clientSecret,
        @NotNull URI publicUrl,
        @DefaultValue("60s") Duration renewBefore,
        @DefaultValue("5s") Duration stillGood,
        @DefaultValue("8s") Duration providerTimeout) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    boolean secureCookies() {
        return !LOOPBACK.contains(publicUrl.getHost());
    }
}
