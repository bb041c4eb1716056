package dev.casebook.gateway.login;

import dev.casebook.gateway.login.StoredSessions.Login;
import dev.casebook.gateway.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the provider for new tokens with the session's refresh token, and reads the claims anew. */
@Component
class ProviderRefresh {
    private final Provider provider;
    private final LoginProperties properties;
    private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokenEndpoint =
            new WebClientReactiveRefreshTokenTokenResponseClient();
    private final ReactiveOidcIdTokenDecoderFactory decoders = new ReactiveOidcIdTokenDecoderFactory();

    ProviderRefresh(Provider provider, LoginProperties properties) {
        this.provider = provider;
        this.properties = properties;
    }

    /** Ends with {@link SessionOver} when the provider rejects the token, else with {@link ProviderUnavailable}. */
    Mono<Login> refresh(Login login) {
        return provider.registration()
                .flatMap(registration -> refresh(login, registration))
                .timeout(properties.providerTimeout())
                .onErrorMap(ProviderRefresh::meaning);
    }

    private Mono<Login> refresh(Login login, ClientRegistration registration) {
        var client = login.tokens().asClient(registration);
        if (client.getRefreshToken() == null) {
            return Mono.error(new SessionOver());
        }
        var request =
                new OAuth2RefreshTokenGrantRequest(registration, client.getAccessToken(), client.getRefreshToken());
        return tokenEndpoint.getTokenResponse(request).flatMap(answer -> read(login, registration, answer));
    }

    private Mono<Login> read(Login login, ClientRegistration registration, OAuth2AccessTokenResponse answer) {
        var tokens = login.tokens().renewed(answer.getAccessToken(), answer.getRefreshToken());
        var idToken = answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        if (!(idToken instanceof String encoded)) {
            return Mono.just(new Login(tokens, login.user()));
        }
        return decoders.createDecoder(registration)
                .decode(encoded)
                .map(ProviderRefresh::person)
                .filter(user -> isSame(login.user(), user))
                .switchIfEmpty(Mono.error(SessionOver::new))
                .map(user -> new Login(tokens, user));
    }

    /** OpenID Connect Core 1.0 §12.2: the subject of a refreshed id token must be the same. */
    private static boolean isSame(@Nullable OidcUser known, OidcUser user) {
        return known == null || Objects.equals(known.getSubject(), user.getSubject());
    }

    private static OidcUser person(Jwt jwt) {
        var token = new OidcIdToken(jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims());
        return new DefaultOidcUser(List.of(new OidcUserAuthority(token)), token);
    }

    private static Throwable meaning(Throwable failure) {
        if (failure instanceof ProblemException) {
            return failure;
        }
        var rejected = failure instanceof OAuth2AuthorizationException refused
                && OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode());
        return rejected ? new SessionOver() : new ProviderUnavailable(failure);
    }
}
