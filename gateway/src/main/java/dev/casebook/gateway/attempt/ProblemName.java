package dev.casebook.gateway.attempt;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;

/** Reads the name of a problem, and the gate it tells of, from the beginning of its document. */
final class ProblemName {
    /** Problems are small, and their type stands first. */
    private static final int BEGINNING = 2_000;

    private static final Pattern TYPE = Pattern.compile("\"urn:casebook:problem:([a-z-]{1,40})\"");

    private static final Pattern GATE = Pattern.compile("\"gate\":\\s?\"([a-z-]{1,40})\"");

    private final StringBuilder text = new StringBuilder();

    void read(DataBuffer buffer) {
        var readable = Math.min(buffer.readableByteCount(), BEGINNING - text.length());
        if (readable > 0) {
            text.append(buffer.toString(buffer.readPosition(), readable, StandardCharsets.ISO_8859_1));
        }
    }

    @Nullable
    String name() {
        return first(TYPE);
    }

    @Nullable
    String gate() {
        return first(GATE);
    }

    private @Nullable String first(Pattern pattern) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
