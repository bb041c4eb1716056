package dev.casebook.support.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Names and defaults of the settings. */
class ClaimsPropertiesTests {

    @Test
    void defaults() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("casebook.claims", ClaimsProperties.class))
                .isEqualTo(new ClaimsProperties(
                        "person_id", "name", "email", "role", "account_id", "account_name", "plan", "licence"));
    }

    @Test
    void names() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of(
                                "casebook.claims.person-id",
                                "a",
                                "casebook.claims.name",
                                "b",
                                "casebook.claims.email",
                                "c",
                                "casebook.claims.role",
                                "d",
                                "casebook.claims.account-id",
                                "e",
                                "casebook.claims.account-name",
                                "f",
                                "casebook.claims.plan",
                                "g",
                                "casebook.claims.licence",
                                "h")))
                        .bindOrCreate("casebook.claims", ClaimsProperties.class))
                .isEqualTo(new ClaimsProperties("a", "b", "c", "d", "e", "f", "g", "h"));
    }
}
