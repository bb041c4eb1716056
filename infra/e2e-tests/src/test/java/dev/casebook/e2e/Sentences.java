package dev.casebook.e2e;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Request bodies that a careful customer would send. */
final class Sentences {

    private Sentences() {}

    static Map<String, Object> question(String subject) {
        var body = new HashMap<String, Object>();
        body.put("type", "question");
        body.put("subject", subject);
        body.put("problem", "Where do I find the export of last month? I looked under **Reports**.");
        return body;
    }

    static Map<String, Object> reply(String text) {
        return Map.of("body", text);
    }

    /** A subject that stands once in the desk. */
    static String unique(String start) {
        return start + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
