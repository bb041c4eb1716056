package dev.casebook.thread.chain;

import dev.casebook.thread.id.AttachmentId;
import dev.casebook.thread.id.EntryId;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A chain that another program computed (Python, hashlib and sorted JSON), in {@code chain-vectors.json}. */
final class ChainVectors {

    private static final JsonNode VECTORS = read();

    private ChainVectors() {}

    /** An entry with everything that the other program found about it. */
    record Vector(
            EntryHeader header,
            EntryContent content,
            Salt salt,
            Digest headerDigest,
            Digest previousHash,
            Digest hash) {

        StoredLink stored() {
            return new StoredLink(
                    header.seq(),
                    header.id().value(),
                    header,
                    content,
                    salt,
                    false,
                    true,
                    headerDigest,
                    previousHash,
                    hash);
        }
    }

    static List<Vector> all() {
        List<Vector> vectors = new ArrayList<>();
        VECTORS.get("entries").forEach(entry -> vectors.add(vector(entry)));
        return vectors;
    }

    private static Vector vector(JsonNode entry) {
        String author = text(entry, "authorId");
        EntryHeader header = new EntryHeader(
                new TicketId(VECTORS.get("ticketId").stringValue()),
                entry.get("seq").longValue(),
                new EntryId(entry.get("id").stringValue()),
                EntryKind.ofWire(entry.get("kind").stringValue()),
                entry.get("internal").booleanValue(),
                author == null ? null : new PersonId(author),
                Instant.parse(entry.get("at").stringValue()),
                digest(entry, "contentDigest"));
        return new Vector(
                header,
                content(entry),
                new Salt(entry.get("salt").stringValue()),
                digest(entry, "headerDigest"),
                digest(entry, "previousHash"),
                digest(entry, "hash"));
    }

    private static EntryContent content(JsonNode entry) {
        List<AttachedFile> files = new ArrayList<>();
        entry.get("attachments")
                .forEach(file -> files.add(
                        new AttachedFile(new AttachmentId(file.get("id").stringValue()), text(file, "sha256"))));
        JsonNode event = entry.get("event");
        return new EntryContent(text(entry, "body"), event.isNull() ? null : event, files);
    }

    private static Digest digest(JsonNode entry, String field) {
        return new Digest(entry.get(field).stringValue());
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.get(field).isNull() ? null : node.get(field).stringValue();
    }

    private static JsonNode read() {
        InputStream file = ChainVectors.class.getResourceAsStream("/chain-vectors.json");
        return JsonMapper.shared().readTree(file);
    }
}
