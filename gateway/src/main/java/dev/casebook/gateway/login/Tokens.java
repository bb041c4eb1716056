package dev.casebook.gateway.login;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** A session's tokens as they lie in Redis, without the client's secret. */
record Tokens(
        String principal,
        String accessToken,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable String refreshToken) implements Serializable {

    static Tokens of(OAuth2AuthorizedClient client) {
        var refresh = client.getRefreshToken();
        return of(client.getPrincipalName(), client.getAccessToken(), refresh == null ? null : refresh.getTokenValue());
    }

    /** The answer to a refresh; a provider that sends no new refresh token lets the old one stand. */
    Tokens renewed(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        return of(principal, access, refresh == null ? refreshToken : refresh.getTokenValue());
    }

    boolean lasts(Duration atLeast, Instant now) {
        return expiresAt.isAfter(now.plus(atLeast));
    }

    OAuth2AccessToken asAccessToken() {
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, accessToken, issuedAt, expiresAt);
    }

    OAuth2AuthorizedClient asClient(ClientRegistration registration) {
        var refresh = refreshToken == null ? null : new OAuth2RefreshToken(refreshToken, issuedAt);
        return new OAuth2AuthorizedClient(registration, principal, asAccessToken(), refresh);
    }

    private static Tokens of(String principal, OAuth2AccessToken access, @Nullable String refresh) {
        var issued = access.getIssuedAt() == null ? Instant.now() : access.getIssuedAt();
        // A provider that names no life time is asked again soon.
        var expires = access.getExpiresAt() == null ? issued.plusSeconds(120) : access.getExpiresAt();
        return new Tokens(principal, access.getTokenValue(), issued, expires, refresh);
    }
}
