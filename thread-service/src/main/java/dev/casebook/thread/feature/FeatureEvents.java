package dev.casebook.thread.feature;

import dev.casebook.support.feature.Features;
import dev.casebook.support.inbox.EventConsumers;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.r2dbc.core.DatabaseClient;

/** The consumer of {@code support.plans.v1}; what a plan allows is of no concern to a thread. */
@Configuration(proxyBeanMethods = false)
class FeatureEvents {

    @Bean
    Features features(DatabaseClient database) {
        return new Features(database);
    }

    @Bean
    Consumer<Message<byte[]>> fromPlans(EventConsumers consumers, Features features) {
        return consumers
                .named("plans")
                .on(
                        "feature-flag-changed.v1",
                        FeatureFlagChanged.class,
                        event -> event.data().in(features))
                .ignoring("plan-changed.v1")
                .build();
    }
}
