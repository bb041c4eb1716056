package dev.casebook.gateway.login;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Keeps tokens in the login session; the framework's default keeps them in this process's memory. */
@Component
class SessionTokens implements ServerOAuth2AuthorizedClientRepository {
    static final String ATTRIBUTE = "casebook.tokens";

    private final Provider provider;

    SessionTokens(Provider provider) {
        this.provider = provider;
    }

    @Override
    @SuppressWarnings("unchecked") // the framework's only kind of client
    public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
            String registrationId, Authentication principal, ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(session -> Mono.justOrEmpty(session.<Tokens>getAttribute(ATTRIBUTE)))
                .zipWith(provider.registration(), (tokens, registration) -> (T) tokens.asClient(registration));
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication principal, ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().put(ATTRIBUTE, Tokens.of(client)))
                .then();
    }

    @Override
    public Mono<Void> removeAuthorizedClient(
            String registrationId, Authentication principal, ServerWebExchange exchange) {
        return exchange.getSession()
                .map(WebSession::getAttributes)
                .doOnNext(attributes -> attributes.remove(ATTRIBUTE))
                .then();
    }
}
