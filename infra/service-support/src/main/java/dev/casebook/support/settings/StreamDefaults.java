package dev.casebook.support.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Names each binding's dead letter topic {@code <topic>.<service>.dlt}, which the binder can only be told binding by binding. */
public final class StreamDefaults implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String service = environment.getProperty("spring.application.name");
        Map<String, Object> names = new LinkedHashMap<>();
        BoundTopics.of(environment)
                .byConsumer()
                .forEach((consumer, topics) -> names.put(
                        "spring.cloud.stream.kafka.bindings." + consumer + "-in-0.consumer.dlq-name",
                        topics.getFirst() + "." + service + ".dlt"));
        environment.getPropertySources().addLast(new MapPropertySource("casebook dead letters", names));
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 2;
    }
}
