package dev.casebook.attachment.scan;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Tells what a file is from its first bytes, and whether its kind is refused; the name only refines, never decides. */
@Component
class ContentTypes {

    /** As many bytes as Tika's own magic patterns look at. */
    static final int PREFIX = 64 * 1024;

    private final Tika tika = new Tika();
    private final Set<String> refused;

    ContentTypes(ScanProperties properties) {
        this.refused = properties.refusedTypes();
    }

    /** The type to show and to serve, like {@code text/x-log} or {@code image/png}. */
    String typeOf(byte[] prefix, String fileName) {
        return tika.detect(prefix, fileName);
    }

    /** Why content like this is not accepted, whatever its name claims. */
    Optional<String> objection(byte[] prefix) {
        var type = scripted(prefix) ? "application/x-sh" : tika.detect(prefix);
        return refused.contains(type)
                ? Optional.of("Programs and scripts are not accepted (" + type
                        + "). Put it into a password-free archive" + " only if support asked for it.")
                : Optional.empty();
    }

    /** Tika knows some interpreters by their first line; we refuse any, and batch files, which it does not know. */
    private static boolean scripted(byte[] prefix) {
        var start = new String(prefix, 0, Math.min(prefix.length, 64), StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("#!") || start.startsWith("@echo off");
    }
}
