package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Attachment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The timeline of a report, entry after entry. */
final class ReportEntries {

    private final ReportPage page;
    private final Map<String, Attachment> files;

    ReportEntries(ReportPage page, List<Attachment> files) {
        this.page = page;
        this.files = files.stream()
                .collect(Collectors.toUnmodifiableMap(file -> file.id().toString(), Function.identity()));
    }

    void write(ChainEntry entry) {
        if (entry.hidden()) {
            page.html("<p class=\"small\">Entry " + entry.line().path("seq").asLong()
                    + " is internal to the support staff; the audit chain proves that it is there.</p>");
            return;
        }
        var shown = entry.shown();
        page.html(shown.path("internal").asBoolean() ? "<article class=\"internal\">" : "<article>");
        page.html("<p><span class=\"who\">" + who(shown.path("author")) + "</span> <span class=\"small\">"
                + shown.path("seq").asLong() + " · " + words(shown.path("kind")) + " · "
                + ReportPage.text(shown.path("at")) + from(shown.path("route"))
                + (shown.path("internal").asBoolean() ? " · internal" : "") + "</span></p>");
        if (shown.hasNonNull("body")) {
            page.html("<pre>" + ReportPage.text(shown.path("body")) + "</pre>");
        }
        event(shown.path("event"));
        attachments(shown.path("attachments"));
        page.html("<p class=\"hash\">" + ReportPage.text(entry.line().path("hash")) + "</p></article>");
    }

    private void event(JsonNode event) {
        if (event.isObject()) {
            var details = event.propertyStream()
                    .filter(field ->
                            !"name".equals(field.getKey()) && !field.getValue().isNull())
                    .map(field -> ReportPage.text(field.getKey() + ": " + plain(field.getValue())))
                    .collect(Collectors.joining(" · "));
            page.html("<p>" + words(event.path("name")) + " <span class=\"small\">" + details + "</span></p>");
        }
    }

    private void attachments(JsonNode attached) {
        attached.valueStream()
                .map(file -> files.get(file.path("id").asString("")))
                .filter(file -> file != null)
                .forEach(file -> page.html("<p>"
                        + (PackedFile.included(file)
                                ? Report.link(file)
                                : ReportPage.text(file.described().fileName()) + " ("
                                        + file.standing().state().wire() + ")")
                        + "</p>"));
    }

    private static String who(JsonNode author) {
        return author.isNull()
                ? "The desk"
                : ReportPage.text(author.path("name").asString("(erased)"));
    }

    private static String from(JsonNode route) {
        return route.isString() ? " · from " + ReportPage.text(route) : "";
    }

    private static String words(JsonNode name) {
        return ReportPage.text(name.asString("").replace('_', ' '));
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
