package dev.casebook.thread.chain;

import dev.casebook.thread.id.EntryId;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The part of an entry that is never erased. */
public record EntryHeader(
        TicketId ticketId,
        long seq,
        EntryId id,
        EntryKind kind,
        boolean internal,
        @Nullable PersonId authorId,
        Instant at,
        Digest contentDigest) {

    /** SHA-256 of JCS{ticketId, seq, id, kind, internal, authorId, at, contentDigest}. */
    public Digest digest() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("ticketId", ticketId.value());
        json.put("seq", seq);
        json.put("id", id.value());
        json.put("kind", kind.wire());
        json.put("internal", internal);
        json.put("authorId", authorId == null ? null : authorId.value());
        json.put("at", Timestamps.text(at));
        json.put("contentDigest", contentDigest.hex());
        return Digest.of(CanonicalJson.bytes(json));
    }

    /** SHA-256 of the 32 bytes of the predecessor's hash followed by the 32 bytes of this header's digest. */
    public Digest hashAfter(Digest previousHash) {
        return hash(previousHash, digest());
    }

    /** The same from a header digest alone, which is all that a hidden entry shows. */
    public static Digest hash(Digest previousHash, Digest headerDigest) {
        return Digest.of(previousHash.bytes(), headerDigest.bytes());
    }
}
