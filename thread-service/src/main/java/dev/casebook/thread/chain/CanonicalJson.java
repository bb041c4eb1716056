package dev.casebook.thread.chain;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/** JSON in the one spelling that RFC 8785 (JCS) allows, so that a digest over it can be recomputed anywhere. */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static String text(JsonNode json) {
        return canonicalizer(json).getEncodedString();
    }

    static byte[] bytes(JsonNode json) {
        try {
            return canonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalArgumentException("not encodable as UTF-8", e);
        }
    }

    private static JsonCanonicalizer canonicalizer(JsonNode json) {
        try {
            return new JsonCanonicalizer(json.toString());
        } catch (IOException e) {
            throw new IllegalArgumentException("not canonicalizable", e);
        }
    }
}
