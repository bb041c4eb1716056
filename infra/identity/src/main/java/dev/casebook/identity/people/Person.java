package dev.casebook.identity.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A demo person; the password is the user name, staff have no account. */
public record Person(
        @NotNull UUID id,
        @NotBlank String username,
        @NotBlank String name,
        @NotNull @Email String email,

        @NotNull @Pattern(regexp = "owner|member|viewer|agent|lead|admin")
        String role,

        @Nullable UUID accountId) {}
