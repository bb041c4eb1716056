package dev.casebook.attachment.evidence;

import dev.casebook.support.json.CasebookJson;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An entry as thread-service wrote it, and the two halves of it that a package shows: what happened, and its proof. */
record ChainEntry(JsonNode line, Edition edition, Set<String> hiddenFiles) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Whether readers of the edition learn nothing of it but that it is there. */
    boolean hidden() {
        return edition == Edition.CUSTOMER && line.path("internal").asBoolean(true);
    }

    /** What happened, as it goes into {@code timeline.json}; never of a hidden entry. */
    ObjectNode shown() {
        var shown = JSON.objectNode();
        copy(shown, "seq", "id", "kind", "internal");
        shown.set("author", author());
        copy(shown, "at", "route", "body");
        shown.set("event", parsed("event"));
        shown.set("attachments", attachments());
        return shown;
    }

    /**
     * What proves it, as it goes into {@code audit.json}: of a hidden entry only its place and the digest that carries
     * the chain on. Without a salt nobody can recompute the content digest, nor guess what was left out.
     */
    ObjectNode proof() {
        var proof = JSON.objectNode();
        copy(proof, "seq", "headerDigest");
        if (hidden()) {
            return proof;
        }
        copy(proof, "id", "contentDigest", "previousHash", "hash");
        var content = content();
        proof.put("content", content);
        proof.set("salt", "whole".equals(content) ? line.path("salt") : JSON.nullNode());
        return proof;
    }

    private String content() {
        if (erased()) {
            return "erased";
        }
        return withholds() ? "withheld" : "whole";
    }

    /** The mark alone excuses nothing: what still says something has to fit its digest. */
    boolean erased() {
        return line.path("erased").asBoolean()
                && Stream.of("salt", "body", "event", "attachments").noneMatch(line::hasNonNull);
    }

    /** Whether a public entry names a file that stays with staff. */
    private boolean withholds() {
        return parsed("attachments").valueStream().anyMatch(this::hiddenFile);
    }

    private JsonNode attachments() {
        var all = parsed("attachments");
        if (!all.isArray()) {
            return all;
        }
        var visible = JSON.arrayNode();
        all.valueStream().filter(file -> !hiddenFile(file)).forEach(visible::add);
        return visible;
    }

    private boolean hiddenFile(JsonNode file) {
        return hiddenFiles.contains(file.path("id").asString(""));
    }

    private JsonNode author() {
        if (!line.hasNonNull("authorId")) {
            return JSON.nullNode();
        }
        var author = JSON.objectNode();
        author.set("id", line.path("authorId"));
        author.set("name", value("authorName"));
        author.set("role", value("authorRole"));
        return author;
    }

    private void copy(ObjectNode target, String... names) {
        for (var name : names) {
            target.set(name, value(name));
        }
    }

    private JsonNode value(String name) {
        return line.hasNonNull(name) ? line.path(name) : JSON.nullNode();
    }

    /** These columns hold JSON as text; what is none stays text, and whoever verifies the package finds it. */
    private JsonNode parsed(String name) {
        var text = value(name);
        if (!text.isString()) {
            return text;
        }
        try {
            return CasebookJson.mapper().readTree(text.asString());
        } catch (JacksonException tampered) {
            return text;
        }
    }
}
