package dev.casebook.support.position;

import dev.casebook.support.json.JsonBodies;
import dev.casebook.support.route.LiteralsFirst;
import dev.casebook.support.settings.BoundTopics;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Mono;

/** Makes requests wait for the positions they name; Spring takes one set of route parts, so the mapping is here too. */
@AutoConfiguration(after = R2dbcAutoConfiguration.class, before = WebFluxAutoConfiguration.class)
@ConditionalOnBean(DatabaseClient.class)
@EnableConfigurationProperties(PositionProperties.class)
class PositionAutoConfiguration {

    @Bean
    AppliedPositions appliedPositions(DatabaseClient database) {
        return new AppliedPositions(database);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    WebFluxRegistrations positionAwareRoutes(
            AppliedPositions positions,
            ObjectProvider<OwnerQuestion> questions,
            PositionProperties properties,
            JsonBodies bodies,
            Environment environment) {
        Set<String> followed = BoundTopics.of(environment)
                .topics()
                .map(properties.owners()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        OwnerQuestion question = (subject, owner) -> {
            OwnerQuestion offered = questions.getIfAvailable();
            return offered == null ? Mono.empty() : offered.ask(subject, owner);
        };
        PositionGate gate = new PositionGate(positions, question, followed, properties);
        return new WebFluxRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new PositionAwareAdapter(gate, bodies);
            }

            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new LiteralsFirst();
            }
        };
    }
}
