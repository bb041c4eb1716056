package dev.casebook.attachment.file;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
public record Sha256(String value) {

    /** Accepts either case; the caller has checked the form. */
    public static Sha256 of(String hex) {
        return new Sha256(hex.toLowerCase(Locale.ROOT));
    }

    public static Sha256 of(MessageDigest finished) {
        return new Sha256(HexFormat.of().formatHex(finished.digest()));
    }
}
