package dev.casebook.support.lookup;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.web.reactive.function.client.WebClient;

/** Lets a service ask the others. */
@AutoConfiguration(after = ReactiveOAuth2ClientAutoConfiguration.class)
@ConditionalOnBean(ReactiveClientRegistrationRepository.class)
@EnableConfigurationProperties(LookupProperties.class)
class LookupAutoConfiguration {

    @Bean
    ServiceClients serviceClients(
            WebClient.Builder builder,
            LookupProperties settings,
            ReactiveClientRegistrationRepository registrations,
            ReactiveOAuth2AuthorizedClientService tokens) {
        WebClient.Builder bounded =
                builder.clientConnector(BoundedConnector.of("lookup", settings.connect(), settings.answer()));
        return new ServiceClients(bounded, OurToken.from(bounded.clone().build(), registrations, tokens), settings);
    }
}
