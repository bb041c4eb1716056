package dev.casebook.thread.opening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tags as the JSON array that the projection keeps. */
final class Tags {

    private Tags() {}

    static String json(@Nullable List<String> tags) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        if (tags != null) {
            tags.forEach(tag -> json.add(StorableText.of(tag)));
        }
        return json.toString();
    }
}
