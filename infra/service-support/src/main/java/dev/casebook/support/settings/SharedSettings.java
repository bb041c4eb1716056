package dev.casebook.support.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Puts {@code casebook-service.yml} beneath a service's own settings, and the demo values under the profile local. */
public final class SharedSettings implements EnvironmentPostProcessor, Ordered {

    static final String SHARED = "casebook-service.yml";
    static final String DEMO = "casebook-service-local.yml";
    static final String LOCAL = "local";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (List.of(environment.getActiveProfiles()).contains(LOCAL)) {
            load(DEMO).forEach(environment.getPropertySources()::addLast);
        }
        load(SHARED).forEach(environment.getPropertySources()::addLast);
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    static List<PropertySource<?>> load(String file) {
        try {
            return new YamlPropertySourceLoader().load(file, new ClassPathResource(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
