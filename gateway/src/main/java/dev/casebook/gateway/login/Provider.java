package dev.casebook.gateway.login;

import java.time.Duration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What the provider says about itself, asked when first needed: the gateway starts while the provider is down. */
@Component
class Provider implements ReactiveClientRegistrationRepository {
    static final String ID = "casebook";

    private final LoginProperties properties;
    private final Mono<ClientRegistration> registration;

    Provider(LoginProperties properties) {
        this.properties = properties;
        this.registration = Mono.fromCallable(this::discover)
                // The discovery client blocks.
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(properties.providerTimeout())
                .onErrorMap(ProviderUnavailable::new)
                .cache(known -> Duration.ofHours(1), failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    Mono<ClientRegistration> registration() {
        return registration;
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String registrationId) {
        return ID.equals(registrationId) ? registration : Mono.empty();
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromIssuerLocation(properties.issuer().toString())
                .registrationId(ID)
                .clientId(properties.clientId())
                .clientSecret(properties.clientSecret())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .build();
    }
}
