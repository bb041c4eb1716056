package dev.casebook.gateway.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Stops the start, naming the setting, where a real desk would run without a secret or with one everybody knows. */
final class SecretGuard implements EnvironmentPostProcessor, Ordered {
    private static final List<String> REQUIRED = List.of(
            "CASEBOOK_GATEWAY_CLIENT_SECRET",
            "CASEBOOK_REDIS_PASSWORD",
            "CASEBOOK_ISSUER",
            "CASEBOOK_PUBLIC_URL",
            "CASEBOOK_REDIS_HOST",
            "CASEBOOK_REDIS_PORT",
            "CASEBOOK_S3_PUBLIC_ENDPOINT",
            "CASEBOOK_KAFKA_BROKERS",
            "CASEBOOK_TICKET_URLS",
            "CASEBOOK_THREAD_URLS",
            "CASEBOOK_ATTACHMENT_URLS",
            "CASEBOOK_NOTIFICATION_URLS");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("local"))) {
            return;
        }
        REQUIRED.forEach(name -> checkPresent(name, environment.getProperty(name)));
        DemoSecrets.ofTheGateway().foundIn(environment).ifPresent(name -> {
            throw new Unsafe(name + " holds the demo value that everybody knows: set it to a secret of your own.");
        });
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static void checkPresent(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new Unsafe(name + " is not set: set it, or start with SPRING_PROFILES_ACTIVE=local for a demo.");
        }
    }

    /** A setting that no real desk may run with. */
    static final class Unsafe extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsafe(String message) {
            super(message);
        }
    }

    /** Prints the refusal as one sentence instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<Unsafe> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Unsafe cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}
