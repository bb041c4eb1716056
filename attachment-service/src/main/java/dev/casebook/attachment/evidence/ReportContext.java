package dev.casebook.attachment.evidence;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a report shows of context requests: what was asked, what was answered, and whether that was accepted.
 *
 * @param file a file's name by its id, as markup
 */
record ReportContext(ReportPage page, ReportRequests requests, Function<String, String> file) {

    /** Whether the entry was about a request, and so has been written. */
    boolean write(ObjectNode entry) {
        var event = entry.path("event");
        switch (event.path("name").asString("")) {
            case "context_requested" -> asked(entry);
            case "context_answered" -> answered(entry);
            case "context_accepted" -> page.html("<p>Accepted: " + labels(event.path("items")) + "</p>");
            case "context_withdrawn" -> page.html("<p>The request was withdrawn.</p>");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void asked(ObjectNode entry) {
        var request = entry.path("id").asString("");
        page.html("<pre>" + ReportPage.text(entry.path("body")) + "</pre>");
        head("Asked for", "As", "Standing");
        entry.path("event")
                .path("items")
                .valueStream()
                .forEach(item -> row(
                        ReportPage.text(item.path("label")),
                        kind(item) + (item.path("required").asBoolean() ? ", required" : ", optional"),
                        requests.standing(request, item.path("id").asString(""))));
        page.html("</table>");
    }

    private void answered(ObjectNode entry) {
        var event = entry.path("event");
        var request = event.path("request").asString("");
        var seq = entry.path("seq").asLong();
        head("Asked for", "Answer", "Standing");
        event.path("answers")
                .valueStream()
                .forEach(answer -> row(
                        ReportPage.text(answer.path("label")),
                        value(answer),
                        requests.verdict(request, answer.path("item").asString(""), seq)));
        page.html("</table>");
    }

    private String value(JsonNode answer) {
        return answer.hasNonNull("value")
                ? "<pre>" + ReportPage.text(answer.path("value")) + "</pre>"
                : answer.path("attachmentIds")
                        .valueStream()
                        .map(id -> file.apply(id.asString("")))
                        .collect(Collectors.joining("<br>"));
    }

    private static String kind(JsonNode item) {
        return switch (item.path("kind").asString("")) {
            case "file" -> "a file";
            case "url" -> "an address";
            case "time" -> "a time";
            default -> "a text";
        };
    }

    private static String labels(JsonNode items) {
        return items.valueStream()
                .map(item -> ReportPage.text(item.path("label")))
                .collect(Collectors.joining(", "));
    }

    private void head(String... names) {
        page.html(Stream.of(names)
                .collect(Collectors.joining("</th><th>", "<table><thead><tr><th>", "</th></tr></thead>")));
    }

    private void row(String... cells) {
        page.html(Stream.of(cells).collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")));
    }
}
