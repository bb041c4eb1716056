package dev.casebook.gateway.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.testsupport.DemoRefusals;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** A real desk does not start with what everybody knows. */
class SecretGuardTests {
    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("CASEBOOK_GATEWAY_CLIENT_SECRET", "s3cret")
            .withProperty("CASEBOOK_REDIS_PASSWORD", "s3cret")
            .withProperty("CASEBOOK_ISSUER", "https://login.example")
            .withProperty("CASEBOOK_PUBLIC_URL", "https://desk.example")
            .withProperty("CASEBOOK_REDIS_HOST", "redis")
            .withProperty("CASEBOOK_REDIS_PORT", "6379")
            .withProperty("CASEBOOK_S3_PUBLIC_ENDPOINT", "https://files.example")
            .withProperty("CASEBOOK_KAFKA_BROKERS", "kafka:9092")
            .withProperty("CASEBOOK_TICKET_URLS", "http://ticket-service")
            .withProperty("CASEBOOK_THREAD_URLS", "http://thread-service")
            .withProperty("CASEBOOK_ATTACHMENT_URLS", "http://attachment-service")
            .withProperty("CASEBOOK_NOTIFICATION_URLS", "http://notification-service");

    @ParameterizedTest
    @ValueSource(
            strings = {"CASEBOOK_GATEWAY_CLIENT_SECRET", "SPRING_DATA_REDIS_PASSWORD", "casebook.login.client-secret"})
    void demoSecretIsNamed(String name) {
        environment.setProperty(name, "casebook-local");

        assertThatThrownBy(this::start).hasMessageStartingWith(name + " holds the demo value");
    }

    @Test
    void aProfileNamedTestIsGuarded() {
        environment.setActiveProfiles("test");
        environment.setProperty("CASEBOOK_REDIS_PASSWORD", "casebook-local");

        assertThatThrownBy(this::start).hasMessageStartingWith("CASEBOOK_REDIS_PASSWORD holds the demo value");
    }

    /** Each value of the demo's file in turn, where the real files and the real start are. */
    @TestFactory
    Stream<DynamicTest> everyValueOfTheDemoIsRefused() {
        return DemoRefusals.of("casebook.limits.requests-per-second", "casebook.limits.burst");
    }

    @Test
    void missingSettingIsNamed() {
        environment.setProperty("CASEBOOK_REDIS_PASSWORD", "");

        assertThatThrownBy(this::start).hasMessageStartingWith("CASEBOOK_REDIS_PASSWORD is not set");
    }

    @Test
    void realDeskStarts() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void demoDeskStartsWithoutAnything() {
        var local = new MockEnvironment();
        local.setActiveProfiles("local");

        assertThatCode(() -> new SecretGuard().postProcessEnvironment(local, new SpringApplication()))
                .doesNotThrowAnyException();
    }

    private void start() {
        new SecretGuard().postProcessEnvironment(environment, new SpringApplication());
    }
}
