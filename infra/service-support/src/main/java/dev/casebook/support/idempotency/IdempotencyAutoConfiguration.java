package dev.casebook.support.idempotency;

import dev.casebook.support.json.JsonBodies;
import dev.casebook.support.write.Writes;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Lets requests be sent again safely. */
@AutoConfiguration(afterName = "dev.casebook.support.write.WriteAutoConfiguration")
@AutoConfigureOrder(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class IdempotencyAutoConfiguration {

    @Bean
    @ConditionalOnBean({Writes.class, DatabaseClient.class})
    Idempotency idempotency(Writes writes, DatabaseClient database) {
        return new Idempotency(writes, new IdempotencyRecords(database));
    }

    @Bean
    WebFluxConfigurer idempotencyKeyArguments(JsonBodies bodies) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(new IdempotencyKeyArgument(bodies));
            }
        };
    }
}
