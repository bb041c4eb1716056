package dev.casebook.attachment.download;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.ContentDisposition;

/** How a browser is told to treat content: safe images are shown, all else is saved (RFC 6266, names by RFC 5987). */
record Disposition(String value, String contentType) {

    private static final Set<String> SAFE_IMAGES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** Types a browser might run if it ever showed them; they go out as plain bytes. */
    private static final Set<String> PLAIN = Set.of("text/plain", "text/csv", "application/pdf", "application/zip");

    static Disposition of(String fileName, String contentType) {
        var image = SAFE_IMAGES.contains(contentType);
        var builder = image ? ContentDisposition.inline() : ContentDisposition.attachment();
        var type = image || PLAIN.contains(contentType) ? contentType : "application/octet-stream";
        return new Disposition(
                builder.filename(fileName, StandardCharsets.UTF_8).build().toString(), type);
    }
}
