package dev.casebook.support.id;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Unpredictable bits from a generator that reads the system's entropy once, so that no event loop waits for it. */
final class Randomness {

    private static final SecureRandom GENERATOR = seeded();

    private Randomness() {}

    static long bits() {
        return GENERATOR.nextLong();
    }

    private static SecureRandom seeded() {
        try {
            SecureRandom generator = SecureRandom.getInstance("DRBG");
            generator.nextLong();
            return generator;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has the DRBG generator", e);
        }
    }
}
