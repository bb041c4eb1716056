package dev.casebook.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Demo passwords never meet a real desk. */
class LocalOnlyTests {
    private final LocalOnly guard = new LocalOnly();

    @Test
    void refusesAnyOtherProfile() {
        var production = new MockEnvironment();
        production.setActiveProfiles("production");

        assertThatThrownBy(() -> guard.postProcessEnvironment(production, new SpringApplication()))
                .hasMessageContaining("SPRING_PROFILES_ACTIVE=local");
    }

    @Test
    void startsLocally() {
        var local = new MockEnvironment();
        local.setActiveProfiles("local");

        assertThatCode(() -> guard.postProcessEnvironment(local, new SpringApplication()))
                .doesNotThrowAnyException();
    }
}
