package dev.casebook.localstack.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One demo ticket and what became of it.
 *
 * @param author the person who opens it
 * @param ticket the body of the request that opens it
 * @param replies what was said, in order
 * @param resolution how it was resolved, or null while it is not
 */
record Story(
        String author,
        Map<String, Object> ticket,
        List<Line> replies,
        @Nullable String resolution) {
    /** One reply. */
    record Line(String author, String body) {}

    String subject() {
        return String.valueOf(ticket.get("subject"));
    }

    /** The same for the same story, so that telling it twice changes nothing. */
    String key() {
        return "demo-" + subject().replaceAll("[^A-Za-z0-9]+", "-");
    }
}
