package dev.casebook.attachment.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/** A chain as thread-service gives it, its canonical JSON spelled out by hand. */
final class TestChain {

    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    private final String ticketId;
    private final List<String> lines = new ArrayList<>();
    private String previous = "0".repeat(64);

    TestChain(String ticketId) {
        this.ticketId = ticketId;
    }

    /** @param attachment id and SHA-256 of the one file, or nothing */
    TestChain entry(String body, boolean internal, String... attachment) {
        var files = attachment.length == 0
                ? "[]"
                : "[{\"id\":\"%s\",\"sha256\":\"%s\"}]".formatted(attachment[0], attachment[1]);
        return add("reply", internal, quoted(body), "null", files);
    }

    /** @param event canonical JSON */
    TestChain event(String kind, String body, String event) {
        return add(kind, false, quoted(body), event, "[]");
    }

    private TestChain add(String kind, boolean internal, String body, String event, String files) {
        var seq = lines.size() + 1;
        var content = sha256(
                HexFormat.of().parseHex(SALT),
                utf8("{\"attachments\":%s,\"body\":%s,\"event\":%s}".formatted(files, body, event)));
        var header = sha256(utf8(("{\"at\":\"2026-11-23T09:15:00.000Z\",\"authorId\":\"p1\",\"contentDigest\":\"%s\","
                        + "\"id\":\"e%d\",\"internal\":%s,\"kind\":\"%s\",\"seq\":%d,\"ticketId\":\"%s\"}")
                .formatted(content, seq, internal, kind, seq, ticketId)));
        var hash = sha256(HexFormat.of().parseHex(previous), HexFormat.of().parseHex(header));
        lines.add(("\"seq\":%d,\"id\":\"e%d\",\"kind\":\"%s\",\"internal\":%s,\"authorId\":\"p1\","
                        + "\"at\":\"2026-11-23T09:15:00.000Z\",\"contentDigest\":\"%s\",\"headerDigest\":\"%s\","
                        + "\"previousHash\":\"%s\",\"hash\":\"%s\",\"salt\":\"%s\",\"body\":%s,\"event\":%s,"
                        + "\"attachments\":%s,\"erased\":false,\"authorName\":\"Olivia Oak\",\"authorRole\":\"owner\","
                        + "\"route\":\"/dashboard/support/x\"}")
                .formatted(
                        seq,
                        seq,
                        kind,
                        internal,
                        content,
                        header,
                        previous,
                        hash,
                        SALT,
                        body,
                        "null".equals(event) ? event : quoted(event),
                        quoted(files)));
        previous = hash;
        return this;
    }

    /** The last entry as a database shows it in which it was erased. */
    TestChain erased() {
        return last(line -> line.replaceFirst(
                "\"salt\":.*\"erased\":false",
                "\"salt\":null,\"body\":null,\"event\":null,\"attachments\":null,\"erased\":true"));
    }

    /** The last entry with other words under the mark of an erasure, as a forger of the database would leave it. */
    TestChain forgedAsErased(String body) {
        return last(line -> line.replaceFirst("\"body\":\"[^\"]*\"", "\"body\":" + quoted(body))
                .replace("\"erased\":false", "\"erased\":true"));
    }

    private TestChain last(UnaryOperator<String> change) {
        lines.set(lines.size() - 1, change.apply(lines.getLast()));
        return this;
    }

    String ndjson() {
        var head = "{\"head\":\"%s\",\"lastSeq\":%d,".formatted(previous, lines.size());
        return String.join("", lines.stream().map(line -> head + line + "\n").toList());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
