package dev.casebook.thread.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an entry says; it can be erased later while the chain, which holds only its digest, stays valid. */
public record EntryContent(@Nullable String body, @Nullable JsonNode event, List<AttachedFile> attachments) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public EntryContent {
        attachments = List.copyOf(attachments);
    }

    /** SHA-256 of the salt's 16 bytes followed by JCS{body, event, attachments:[{id, sha256}]}. */
    public Digest digest(Salt salt) {
        ObjectNode json = JSON.objectNode();
        json.put("body", body);
        json.set("event", event == null ? JSON.nullNode() : event);
        json.set("attachments", attachmentsJson());
        return Digest.of(salt.bytes(), CanonicalJson.bytes(json));
    }

    public ArrayNode attachmentsJson() {
        ArrayNode json = JSON.arrayNode();
        for (AttachedFile file : attachments) {
            json.addObject().put("id", file.id().value()).put("sha256", file.sha256());
        }
        return json;
    }
}
