package dev.casebook.support.lookup;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.reactive.function.client.ServerOAuth2AuthorizedClientExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Lets a service ask the others. */
@AutoConfiguration(after = ReactiveOAuth2ClientAutoConfiguration.class)
@ConditionalOnBean(ReactiveClientRegistrationRepository.class)
@EnableConfigurationProperties(LookupProperties.class)
class LookupAutoConfiguration {

    private static final String REGISTRATION = "casebook-services";
    private static final int MOST_CONNECTIONS = 50;

    /** Shorter than servers and proxies keep an idle connection. */
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(20);

    @Bean
    ServiceClients serviceClients(
            WebClient.Builder builder,
            LookupProperties settings,
            ReactiveClientRegistrationRepository registrations,
            ReactiveOAuth2AuthorizedClientService tokens) {
        ServerOAuth2AuthorizedClientExchangeFilterFunction token =
                new ServerOAuth2AuthorizedClientExchangeFilterFunction(
                        new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(registrations, tokens));
        token.setDefaultClientRegistrationId(REGISTRATION);
        return new ServiceClients(builder.clientConnector(connector(settings)).filter(token), settings);
    }

    private static ReactorClientHttpConnector connector(LookupProperties settings) {
        HttpClient client = HttpClient.create(ConnectionProvider.builder("lookup")
                        .maxConnections(MOST_CONNECTIONS)
                        .maxIdleTime(LONGEST_IDLE)
                        .build())
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        settings.connect().toMillis())
                .responseTimeout(settings.answer());
        return new ReactorClientHttpConnector(client);
    }
}
