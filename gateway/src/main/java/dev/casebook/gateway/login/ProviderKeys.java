package dev.casebook.gateway.login;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.JwkSetUriReactiveJwtDecoderBuilderCustomizer;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder.JwkSetUriReactiveJwtDecoderBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Bounds the wait for the keys that bearer tokens are checked with; the framework's own client waits without end. */
@Component
class ProviderKeys implements JwkSetUriReactiveJwtDecoderBuilderCustomizer {
    private static final Duration CONNECT = Duration.ofSeconds(1);

    private final WebClient provider;

    ProviderKeys(LoginProperties properties) {
        this.provider = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) CONNECT.toMillis())
                        .responseTimeout(properties.providerTimeout())))
                .build();
    }

    @Override
    public void customize(JwkSetUriReactiveJwtDecoderBuilder decoder) {
        decoder.webClient(provider);
    }
}
