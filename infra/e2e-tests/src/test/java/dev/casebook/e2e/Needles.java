package dev.casebook.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text in every form it may lie about in: plain in any case, wide, hexadecimal, and base64 wherever it begins in what was
 * encoded.
 */
record Needles(List<String> forms) {

    private static final int CHUNK = 8 << 20;
    private static final int GROUP = 3;

    static Needles of(String text) {
        Set<String> forms = new LinkedHashSet<>();
        for (String spelling : List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))) {
            var bytes = spelling.getBytes(StandardCharsets.UTF_8);
            forms.add(latin(bytes));
            forms.add(latin(spelling.getBytes(StandardCharsets.UTF_16LE)));
            forms.add(latin(spelling.getBytes(StandardCharsets.UTF_16BE)));
            forms.add(HexFormat.of().formatHex(bytes));
            forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
            for (int before = 0; before < GROUP; before++) {
                var encoded = base64(bytes, before);
                forms.add(encoded);
                forms.add(encoded.replace('+', '-').replace('/', '_'));
            }
        }
        return new Needles(List.copyOf(forms));
    }

    boolean in(String text) {
        return inLatin(latin(text.getBytes(StandardCharsets.UTF_8)));
    }

    boolean in(byte[] bytes) {
        return inLatin(latin(bytes));
    }

    /** Reads a stream of any length in the memory of two chunks. */
    boolean in(InputStream stream) throws IOException {
        var kept = "";
        for (byte[] chunk = stream.readNBytes(CHUNK); chunk.length > 0; chunk = stream.readNBytes(CHUNK)) {
            var seen = kept + latin(chunk);
            if (inLatin(seen)) {
                return true;
            }
            kept = seen.substring(Math.max(0, seen.length() - longest()));
        }
        return false;
    }

    private boolean inLatin(String text) {
        return forms.stream().anyMatch(text::contains);
    }

    private int longest() {
        return forms.stream().mapToInt(String::length).max().orElseThrow();
    }

    /** What the bytes look like in base64 behind 0, 1 or 2 others, without the characters they share with neighbours. */
    private static String base64(byte[] bytes, int before) {
        var padded = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, padded, before, bytes.length);
        var encoded = Base64.getEncoder().withoutPadding().encodeToString(padded);
        int sharedAtStart = before == 0 ? 0 : before + 1;
        int sharedAtEnd = padded.length % GROUP == 0 ? 0 : 1;
        return encoded.substring(sharedAtStart, encoded.length() - sharedAtEnd);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
