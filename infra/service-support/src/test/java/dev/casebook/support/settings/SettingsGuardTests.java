package dev.casebook.support.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** A service without its settings, or with those of the demo, does not start. */
class SettingsGuardTests {

    private static final Map<String, Object> PRODUCTION = Map.ofEntries(
            Map.entry("SERVER_PORT", "0"),
            Map.entry("CASEBOOK_DB_HOST", "db"),
            Map.entry("CASEBOOK_DB_PORT", "5432"),
            Map.entry("CASEBOOK_DB_NAME", "sample"),
            Map.entry("CASEBOOK_DB_USER", "app"),
            Map.entry("CASEBOOK_DB_PASSWORD", "of our own"),
            Map.entry("CASEBOOK_DB_MIGRATION_USER", "owner"),
            Map.entry("CASEBOOK_DB_MIGRATION_PASSWORD", "of our own"),
            Map.entry("CASEBOOK_KAFKA_BROKERS", "kafka:9092"),
            Map.entry("CASEBOOK_ISSUER", "https://id.example"),
            Map.entry("CASEBOOK_CLIENT_SECRET", "of our own"));

    @Configuration
    static class Nothing {}

    @Test
    void completeSettingsStart() {
        start(PRODUCTION).close();
    }

    @Test
    void everyMissingSettingIsNamed() {
        Map<String, Object> settings = new HashMap<>(PRODUCTION);
        settings.remove("CASEBOOK_DB_PASSWORD");
        settings.put("CASEBOOK_CLIENT_SECRET", " ");
        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(SettingsException.class)
                .hasMessage("Settings are missing: CASEBOOK_CLIENT_SECRET, CASEBOOK_DB_PASSWORD.");
    }

    @ParameterizedTest
    @CsvSource({
        "CASEBOOK_CLIENT_SECRET, casebook-local",
        "SPRING_R2DBC_PASSWORD, casebook-local",
        "spring.mail.password, services:casebook-local",
        "CASEBOOK_DB_USER, sample_app",
        "SPRING_FLYWAY_USER, sample_owner"
    })
    void valueOfTheDemoIsRefusedByName(String name, String value) {
        Map<String, Object> settings = new HashMap<>(PRODUCTION);
        settings.put(name, value);
        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("The setting " + name + " ");
    }

    @Test
    void aProfileNamedTestIsGuarded() {
        Map<String, Object> settings = new HashMap<>(PRODUCTION);
        settings.put("CASEBOOK_DB_PASSWORD", "casebook-local");
        assertThatThrownBy(() -> start(settings, "test")).hasMessageContaining("CASEBOOK_DB_PASSWORD");
    }

    @Test
    void noSettingTurnsTheGuardOff() {
        Map<String, Object> settings = new HashMap<>(PRODUCTION);
        settings.put("CASEBOOK_DB_PASSWORD", "casebook-local");
        settings.put("CASEBOOK_TEST_UNGUARDED", "true");
        settings.put("casebook.test.unguarded", "true");
        settings.put("settingsOfATest", "true");
        assertThatThrownBy(() -> start(settings)).hasMessageContaining("CASEBOOK_DB_PASSWORD");
    }

    @Test
    void anyoneMayRunTheProcess() {
        Map<String, Object> settings = new HashMap<>(PRODUCTION);
        settings.put("USER", "sample_app");
        start(settings).close();
    }

    @Test
    void demoStartsOnItsOwnSecrets() {
        Map<String, Object> demo = new TreeMap<>(Map.of("SERVER_PORT", "0"));
        try (ConfigurableApplicationContext context = start(demo, "local")) {
            assertThat(context.getEnvironment().getProperty("spring.r2dbc.password"))
                    .isEqualTo("casebook-local");
            assertThat(context.getEnvironment().getProperty("spring.r2dbc.username"))
                    .isEqualTo("sample_app");
        }
    }

    @Test
    void failureIsTwoSentences() {
        FailureAnalysis analysis = Objects.requireNonNull(
                new SettingsFailure().analyze(new SettingsException("It is missing.", "Set it.")));
        assertThat(analysis.getDescription()).isEqualTo("It is missing.");
        assertThat(analysis.getAction()).isEqualTo("Set it.");
    }

    @Test
    void deadLetterTopicsAreNamedAfterTopicAndService() {
        try (ConfigurableApplicationContext context = start(PRODUCTION)) {
            assertThat(context.getEnvironment()
                            .getProperty("spring.cloud.stream.kafka.bindings.fromTickets-in-0.consumer.dlq-name"))
                    .isEqualTo("support.tickets.v1.sample-service.dlt");
        }
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings, String... profiles) {
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .profiles(profiles)
                .properties(settings)
                .run();
    }
}
