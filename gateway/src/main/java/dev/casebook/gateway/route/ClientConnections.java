package dev.casebook.gateway.route;

import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.client.HttpClient;

/** Takes repeating out of the HTTP client's hands: it would also repeat what {@link AnotherReplica} must not. */
@Component
class ClientConnections implements HttpClientCustomizer {
    @Override
    public HttpClient customize(HttpClient client) {
        return client.disableRetry(true);
    }
}
