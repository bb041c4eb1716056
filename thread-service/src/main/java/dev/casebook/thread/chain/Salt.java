package dev.casebook.thread.chain;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Sixteen random bytes, in hex, that keep a content digest from being guessed. */
public record Salt(String hex) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Salt random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new Salt(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
