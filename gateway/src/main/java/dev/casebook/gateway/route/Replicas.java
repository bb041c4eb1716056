package dev.casebook.gateway.route;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are.
 *
 * @param replicas base addresses by service, like {@code ticket-service: http://10.0.0.1:8080,http://10.0.0.2:8080}
 */
@Validated
@ConfigurationProperties("casebook.services")
public record Replicas(Map<String, @NotEmpty List<URI>> replicas) {
    public List<URI> of(String service) {
        return replicas.getOrDefault(service, List.of());
    }
}
