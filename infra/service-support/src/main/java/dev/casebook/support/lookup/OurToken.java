package dev.casebook.support.lookup;

import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.reactive.function.client.ServerOAuth2AuthorizedClientExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

/** Puts a token of our own on a request: the one we have, else a new one from the identity provider. */
final class OurToken {

    private static final String REGISTRATION = "casebook-services";

    private OurToken() {}

    /** @param provider asks for new tokens; its bounds are the only ones on that */
    static ExchangeFilterFunction from(
            WebClient provider,
            ReactiveClientRegistrationRepository registrations,
            ReactiveOAuth2AuthorizedClientService tokens) {
        var grants = new WebClientReactiveClientCredentialsTokenResponseClient();
        grants.setWebClient(provider);
        var manager = new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(grant -> grant.accessTokenResponseClient(grants))
                .build());
        var filter = new ServerOAuth2AuthorizedClientExchangeFilterFunction(manager);
        filter.setDefaultClientRegistrationId(REGISTRATION);
        return filter;
    }
}
