package dev.casebook.thread.contextrequest;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One thing that a request asks for; its id counts from 1 within the request. */
record AskedItem(String id, String label, ItemKind kind, boolean required) {

    static AskedItem of(JsonNode json) {
        return new AskedItem(
                json.get("id").stringValue(),
                json.get("label").stringValue(),
                ItemKind.ofWire(json.get("kind").stringValue()),
                json.get("required").booleanValue());
    }

    void writeTo(ObjectNode json) {
        json.put("id", id).put("label", label).put("kind", kind.wire()).put("required", required);
    }
}
