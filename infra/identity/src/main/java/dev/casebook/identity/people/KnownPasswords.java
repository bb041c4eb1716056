package dev.casebook.identity.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Demo passwords in the clear, written {@code owner:password}: everyone knows them, so hashing would only cost
 * time; the owner's name keeps equal secrets of two clients apart.
 */
@Component
final class KnownPasswords implements PasswordEncoder {
    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return ":" + password;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String known) {
        if (password == null || known == null) {
            return false;
        }
        var expected = known.substring(known.indexOf(':') + 1);
        return MessageDigest.isEqual(bytes(expected), bytes(password.toString()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
