package dev.casebook.gateway.docs;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Joins the OpenAPI documents of the services into one; a name two of them use differently is told apart. */
final class MergedDocument {
    private static final String API = "/api/";
    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectNode document;

    /** Starts from the gateway's own document, which describes the suite and who may call. */
    MergedDocument(ObjectNode own) {
        this.document = own.deepCopy();
    }

    /** Adds what a service answers below {@code /api}; other routes are not reached through the gateway. */
    MergedDocument add(String service, JsonNode theirs) {
        var renamed = renameClashes(service, theirs);
        for (Map.Entry<String, JsonNode> schema :
                renamed.path("components").path("schemas").properties()) {
            schemas().set(schema.getKey(), schema.getValue());
        }
        for (Map.Entry<String, JsonNode> path : renamed.path("paths").properties()) {
            if (path.getKey().startsWith(API)) {
                addPath(service, path.getKey(), path.getValue());
            }
        }
        return this;
    }

    /** Says so in the document when a service could not be asked. */
    MergedDocument missing(String service) {
        var info = document.withObject("/info");
        info.put("description", info.path("description").asString("") + "\n\nMissing at present: " + service + ".");
        return this;
    }

    ObjectNode toJson() {
        return document;
    }

    private void addPath(String service, String path, JsonNode operations) {
        var paths = document.withObject("/paths");
        var merged = paths.has(path) ? (ObjectNode) paths.get(path) : paths.putObject(path);
        for (Map.Entry<String, JsonNode> operation : operations.properties()) {
            if (operation.getValue() instanceof ObjectNode described && described.has("responses")) {
                ArrayNode tags = described.putArray("tags");
                tags.add(service);
            }
            merged.set(operation.getKey(), operation.getValue());
        }
    }

    private JsonNode renameClashes(String service, JsonNode theirs) {
        var copy = theirs.deepCopy();
        for (String name :
                copy.path("components").path("schemas").propertyNames().stream().toList()) {
            var known = schemas().get(name);
            if (known != null
                    && !known.equals(copy.path("components").path("schemas").get(name))) {
                rename(copy, name, name + "." + service);
            }
        }
        return copy;
    }

    private static void rename(JsonNode document, String from, String to) {
        var schemas = (ObjectNode) document.path("components").path("schemas");
        schemas.set(to, schemas.remove(from));
        document.findParents("$ref").stream()
                .filter(holder -> holder.path("$ref").asString("").equals(SCHEMAS + from))
                .forEach(holder -> ((ObjectNode) holder).put("$ref", SCHEMAS + to));
    }

    private ObjectNode schemas() {
        return document.withObject("/components/schemas");
    }
}
