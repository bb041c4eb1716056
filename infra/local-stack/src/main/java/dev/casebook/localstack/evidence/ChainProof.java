package dev.casebook.localstack.evidence;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Recomputes an audit chain from {@code audit.json} and {@code timeline.json}: digests over RFC 8785 JSON, each hash over
 * its predecessor and the entry's header. A hidden entry brings its header digest alone, which is enough to go on.
 */
final class ChainProof {

    private static final HexFormat HEX = HexFormat.of();

    private final String ticketId;
    private final UnaryOperator<String> packed;
    private String previous = "0".repeat(64);
    private long seq;

    /** @param packed SHA-256 of an attachment's file in the package by the attachment's id; empty if it is not there */
    ChainProof(String ticketId, UnaryOperator<String> packed) {
        this.ticketId = ticketId;
        this.packed = packed;
    }

    /** The first entry that does not hold; empty when the chain leads to the head. */
    Optional<String> problem(Entries audit, Entries timeline, String head, long entries) {
        for (JsonNode proof = audit.current(); proof != null; proof = audit.current()) {
            seq++;
            Optional<String> found = next(proof, timeline);
            if (found.isPresent()) {
                return found;
            }
            audit.advance();
        }
        JsonNode left = timeline.current();
        if (left != null) {
            return Optional.of(
                    "timeline.json: entry " + left.path("seq").asLong(0) + " is not part of the audit chain");
        }
        if (seq != entries) {
            return Optional.of("audit.json: entry " + (Math.min(seq, entries) + 1) + " is missing or was added");
        }
        return previous.equals(head)
                ? Optional.empty()
                : Optional.of("audit.json: after entry " + seq + " the chain does not lead to the head");
    }

    private Optional<String> next(JsonNode proof, Entries timeline) {
        if (proof.path("seq").asLong(0) != seq) {
            return Optional.of("audit.json: entry " + seq + " is missing or not in its place");
        }
        if (!proof.has("hash")) {
            return follow(proof);
        }
        JsonNode shown = timeline.current();
        if (shown == null || shown.path("seq").asLong(0) != seq) {
            return Optional.of("timeline.json: entry " + seq + " is missing or not in its place");
        }
        timeline.advance();
        return header(shown, proof)
                .or(() -> content(shown, proof))
                .or(() -> file(shown))
                .or(() -> follow(proof));
    }

    private Optional<String> header(JsonNode shown, JsonNode proof) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.put("ticketId", ticketId);
        for (String name : new String[] {"seq", "id", "kind", "internal", "at"}) {
            header.set(name, value(shown, name));
        }
        header.set("authorId", value(shown.path("author"), "id"));
        header.set("contentDigest", value(proof, "contentDigest"));
        boolean holds =
                canonicalDigest(header).equals(proof.path("headerDigest").asString(""));
        return holds ? Optional.empty() : broken("its author, time, kind or place was changed");
    }

    /** That content was erased, and content of which a part stays with staff, is vouched for by the signature alone. */
    private Optional<String> content(JsonNode shown, JsonNode proof) {
        return switch (proof.path("content").asString("whole")) {
            case "whole" -> wholeContent(shown, proof);
            case "withheld" -> Optional.empty();
            case "erased" ->
                Stream.of("body", "event", "attachments").anyMatch(shown::hasNonNull)
                        ? broken("it is said to be erased and still says something")
                        : Optional.empty();
            default -> broken("nothing says whether it is whole");
        };
    }

    private Optional<String> wholeContent(JsonNode shown, JsonNode proof) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        for (String name : new String[] {"body", "event", "attachments"}) {
            content.set(name, value(shown, name));
        }
        boolean holds = canonicalDigest(content, bytes(proof.path("salt")))
                .equals(proof.path("contentDigest").asString(""));
        return holds ? Optional.empty() : broken("what it says was changed");
    }

    /** A file in the package must be the one that the entry fixed. */
    private Optional<String> file(JsonNode shown) {
        for (JsonNode attached : shown.path("attachments")) {
            String fixed = attached.path("sha256").asString("");
            String found = packed.apply(attached.path("id").asString(""));
            if (!fixed.isEmpty() && !found.isEmpty() && !found.equals(fixed)) {
                return broken("its file " + attached.path("id").asString("") + " is not the one it was written with");
            }
        }
        return Optional.empty();
    }

    private Optional<String> follow(JsonNode proof) {
        boolean linked =
                !proof.has("hash") || proof.path("previousHash").asString("").equals(previous);
        previous = Digests.of(HEX.parseHex(previous), bytes(proof.path("headerDigest")));
        boolean leads = !proof.has("hash") || proof.path("hash").asString("").equals(previous);
        return linked && leads ? Optional.empty() : broken("its link to the entry before does not hold");
    }

    private Optional<String> broken(String what) {
        return Optional.of("timeline.json: entry " + seq + " is broken: " + what);
    }

    /** Bytes that no digest fits when the text is no hex. */
    private static byte[] bytes(JsonNode hex) {
        try {
            return HEX.parseHex(hex.asString(""));
        } catch (IllegalArgumentException noHex) {
            return new byte[0];
        }
    }

    private static JsonNode value(JsonNode node, String name) {
        @Nullable JsonNode found = node.get(name);
        return found == null ? JsonNodeFactory.instance.nullNode() : found;
    }

    private static String canonicalDigest(JsonNode json, byte[]... before) {
        try {
            byte[] canonical = new JsonCanonicalizer(json.toString()).getEncodedUTF8();
            return before.length == 0 ? Digests.of(canonical) : Digests.of(before[0], canonical);
        } catch (IOException notCanonical) {
            return "";
        }
    }
}
