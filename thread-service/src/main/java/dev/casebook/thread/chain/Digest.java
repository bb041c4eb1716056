package dev.casebook.thread.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest as 64 lower-case hex digits. */
public record Digest(String hex) {

    private static final HexFormat HEX = HexFormat.of();

    /** The {@code previousHash} of a first entry: 32 zero bytes. */
    public static final Digest ZERO = new Digest("0".repeat(64));

    /** Digests the parts one after another, as if they were one array. */
    static Digest of(byte[]... parts) {
        MessageDigest sha256 = sha256();
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return new Digest(HEX.formatHex(sha256.digest()));
    }

    byte[] bytes() {
        return HEX.parseHex(hex);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
