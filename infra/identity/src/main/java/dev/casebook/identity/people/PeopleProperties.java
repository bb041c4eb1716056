package dev.casebook.identity.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The demo people.
 *
 * @param accounts the accounts as they are before anyone changes them
 * @param people everyone who can sign in
 */
@Validated
@ConfigurationProperties("casebook.identity")
record PeopleProperties(
        @NotEmpty List<@Valid Account> accounts, @NotEmpty List<@Valid Person> people) {}
