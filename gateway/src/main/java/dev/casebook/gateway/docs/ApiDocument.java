package dev.casebook.gateway.docs;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The suite's OpenAPI document, kept for a minute; an incomplete one only for seconds. */
@Component
class ApiDocument {
    private static final List<String> SERVICES =
            List.of("ticket-service", "thread-service", "attachment-service", "notification-service");

    private final ServiceDocuments services;
    private final ObjectNode own;
    private final Mono<Merged> cached;

    /** The document and whether every service is in it. */
    private record Merged(ObjectNode json, boolean complete) {}

    private record Part(String service, JsonNode document) {}

    ApiDocument(ServiceDocuments services, JsonMapper json) throws IOException {
        this.services = services;
        try (var resource = new ClassPathResource("openapi/gateway.json").getInputStream()) {
            this.own = (ObjectNode) json.readTree(resource);
        }
        this.cached = merge().cache(
                        merged -> merged.complete() ? Duration.ofMinutes(1) : Duration.ofSeconds(3),
                        failure -> Duration.ZERO,
                        () -> Duration.ZERO);
    }

    Mono<ObjectNode> json() {
        return cached.map(Merged::json);
    }

    private Mono<Merged> merge() {
        return Flux.fromIterable(SERVICES)
                .flatMapSequential(this::part)
                .collectList()
                .map(this::merge);
    }

    private Mono<Part> part(String service) {
        return services.of(service).map(document -> new Part(service, document));
    }

    private Merged merge(List<Part> parts) {
        var document = new MergedDocument(own);
        parts.forEach(part -> document.add(part.service(), part.document()));
        var present = parts.stream().map(Part::service).toList();
        SERVICES.stream().filter(service -> !present.contains(service)).forEach(document::missing);
        return new Merged(document.toJson(), present.size() == SERVICES.size());
    }
}
