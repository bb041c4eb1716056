package dev.casebook.gateway.docs;

import dev.casebook.gateway.route.Replicas;
import java.net.URI;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Fetches a service's own OpenAPI document from the first replica that answers. */
@Component
class ServiceDocuments {
    /** The first request makes a service build its document. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int LARGEST = 4_000_000;

    private final Replicas replicas;
    private final WebClient http;

    ServiceDocuments(Replicas replicas, WebClient.Builder http) {
        this.replicas = replicas;
        this.http = http.codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
                .build();
    }

    /** Empty when no replica answers. */
    Mono<JsonNode> of(String service) {
        return Flux.fromIterable(replicas.of(service)).concatMap(this::fetch, 1).next();
    }

    private Mono<JsonNode> fetch(URI replica) {
        return http.get()
                .uri(replica.resolve("/v3/api-docs"))
                .retrieve()
                .bodyToMono(JsonNode.class)
                .timeout(PATIENCE)
                .onErrorComplete();
    }
}
