package dev.casebook.attachment.evidence;

import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.json.CasebookJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The parts of a package that programs read; entries are written one by one, however many there are. */
record PackageJson(Material material) {

    private static final String ALGORITHM =
            "headerDigest = SHA-256(JCS{ticketId, seq, id, kind, internal, authorId, at,"
                    + " contentDigest}); contentDigest = SHA-256(salt || JCS{body, event, attachments:[{id, sha256}]});"
                    + " hash = SHA-256(previousHash || headerDigest); JCS is RFC 8785; the first previousHash is 32 zero bytes";

    static PackageJson of(Material material) {
        return new PackageJson(material);
    }

    void writeTo(ZipPackage zip) throws IOException {
        zip.add("ticket.json", ticket());
        zip.add("timeline.json", target -> entries(target, "edition", edition(), PackageJson::shown));
        zip.add("audit.json", this::audit);
    }

    private byte[] ticket() {
        var ticket = material.ticket().deepCopy();
        // a reader's own count, and a package has many readers
        ticket.remove("unread");
        ticket.set(
                "attachments",
                CasebookJson.mapper()
                        .valueToTree(
                                material.files().stream().map(PackedFile::of).toList()));
        return CasebookJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(ticket);
    }

    private void audit(OutputStream target) throws IOException {
        entries(target, "algorithm", ALGORITHM, entry -> Optional.of(entry.proof()));
    }

    private static Optional<JsonNode> shown(ChainEntry entry) {
        return entry.hidden() ? Optional.empty() : Optional.of(entry.shown());
    }

    private void entries(OutputStream target, String name, String value, Function<ChainEntry, Optional<JsonNode>> shape)
            throws IOException {
        var head = material.chain().head();
        try (JsonGenerator json =
                CasebookJson.mapper().writerWithDefaultPrettyPrinter().createGenerator(target)) {
            json.writeStartObject();
            json.writeStringProperty("ticketId", ticketId().value());
            json.writeStringProperty(name, value);
            json.writeStringProperty("head", head.hash());
            json.writeNumberProperty("lastSeq", head.lastSeq());
            json.writeArrayPropertyStart("entries");
            material.chain().each(entry -> shape.apply(entry).ifPresent(json::writeTree));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private TicketId ticketId() {
        return material.evidence().ticketId();
    }

    private String edition() {
        return material.evidence().edition().wire();
    }
}
